/** Hidden pages get no frames; a slower pace keeps their figures right without work that nobody sees. Milliseconds. */
const HIDDEN_PACE = 250
const FRAME = 16

/** Runs `flush` once for everything that happened within one frame. */
export function frameScheduler(flush: () => void): () => void {
  let planned = false
  const run = (): void => {
    planned = false
    flush()
  }
  return () => {
    if (planned) return
    planned = true
    if (typeof requestAnimationFrame === 'undefined') setTimeout(run, FRAME)
    else if (document.visibilityState === 'hidden') setTimeout(run, HIDDEN_PACE)
    else requestAnimationFrame(run)
  }
}
