/** A server must not render a time: it would differ from the browser's. */
export const serverTime = 0

const TICK = 1_000

const watchers = new Set<() => void>()
let timer: ReturnType<typeof setInterval> | null = null
let skew = 0

/** How far the chain's time is from this device's, in milliseconds. */
export function correctSharedClock(skewMs: number): void {
  skew = skewMs
}

/** The time in Unix milliseconds, in whole steps of `everyMs`, so that it reads the same within one step. */
export function readSharedClock(everyMs: number): number {
  return Math.floor((Date.now() + skew) / everyMs) * everyMs
}

/** Calls back every second while anybody watches and the page is seen: one timer for the whole page. */
export function watchSharedClock(watcher: () => void): () => void {
  watchers.add(watcher)
  timer ??= setInterval(tick, TICK)
  return () => {
    watchers.delete(watcher)
    if (watchers.size > 0 || timer === null) return
    clearInterval(timer)
    timer = null
  }
}

function tick(): void {
  if (typeof document !== 'undefined' && document.visibilityState === 'hidden') return
  for (const watcher of [...watchers]) watcher()
}
