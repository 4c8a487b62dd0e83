import { readFileSync } from 'node:fs'

const LOOK_EVERY_MS = 500

/** Our parent, and its parent where the system tells: npm runs us by a shell that would outlive it. */
const ancestry = (): string => {
  try {
    const status = readFileSync(`/proc/${process.ppid}/status`, 'utf8')
    return `${process.ppid} ${/^PPid:\s*(\d+)/m.exec(status)?.[1]}`
  } catch {
    return String(process.ppid)
  }
}

/**
 * Resolves when somebody wants this process to end: Ctrl-C, a signal, or the npm that started it died without a word.
 * Signals stay caught afterwards: a terminal's Ctrl-C arrives twice under npm, and an orderly stop takes a moment.
 */
export const stopRequested = (): Promise<void> =>
  new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => resolve())
    if (!process.env.npm_execpath) return
    const before = ancestry()
    const timer = setInterval(() => {
      if (ancestry() === before) return
      clearInterval(timer)
      resolve()
    }, LOOK_EVERY_MS)
    timer.unref()
  })
