import { spawn } from 'node:child_process'

const onWindows = process.platform === 'win32'
const signals = ['SIGINT', 'SIGTERM', 'SIGHUP']

/** Signals the child with everything that it started. */
const signalAll = (child, signal) => {
  try {
    if (onWindows) child.kill(signal)
    else process.kill(-child.pid, signal)
  } catch {
    // It has ended in the meantime.
  }
}

/**
 * Runs a program to its end, in a process group of its own, so that nothing that it started outlives it. A signal to
 * this process is passed on, and ends it too.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, capture?: boolean, limitMs?: number, shell?: boolean }} [options]
 *   `capture` collects the output instead of printing it; `limitMs` ends the program after that time.
 * @returns {Promise<{ code: number, output: string, outOfTime: boolean }>} `code` is 127 when it could not be started
 */
export const run = (command, args, { cwd, env = process.env, capture = false, limitMs, shell = false } = {}) =>
  new Promise((resolve) => {
    const stdio = capture ? 'pipe' : 'inherit'
    const child = spawn(command, args, { cwd, env, shell, detached: !onWindows, stdio: ['ignore', stdio, stdio] })
    let output = ''
    let outOfTime = false
    let interrupted = false
    const stop = (signal) => {
      signalAll(child, signal)
      setTimeout(() => signalAll(child, 'SIGKILL'), 5_000).unref()
    }
    const interrupt = (signal) => {
      interrupted = true
      stop(signal)
    }
    const limit =
      limitMs &&
      setTimeout(() => {
        outOfTime = true
        stop('SIGTERM')
      }, limitMs)
    const end = (code) => {
      clearTimeout(limit)
      for (const signal of signals) process.off(signal, interrupt)
      signalAll(child, 'SIGKILL')
      if (interrupted) process.exit(130)
      resolve({ code, output, outOfTime })
    }
    for (const signal of signals) process.on(signal, interrupt)
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => (output += chunk))
    child.on('error', (error) => {
      output += error.message
      end(127)
    })
    child.on(capture ? 'close' : 'exit', (code) => end(code ?? 1))
  })
