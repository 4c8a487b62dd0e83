interface SignalHandlers {
  /** The network or the page came back, perhaps after a long sleep. */
  onWake: () => void
  onVisible: (visible: boolean) => void
}

/** How often a page that is seen looks at the clock: a machine that slept tells nobody. Milliseconds. */
const LOOK_EVERY = 1_000
/** A look that comes this much too late means that time was lost. */
const LOST = 4_000

/** Listens for what a browser knows of the network and the page; the returned function ends it. Outside a browser there is nothing to hear. */
export function listenToBrowser({ onWake, onVisible }: SignalHandlers): () => void {
  if (typeof window === 'undefined' || typeof document === 'undefined') return () => undefined
  const isVisible = (): boolean => document.visibilityState === 'visible'
  const visibility = (): void => {
    onVisible(isVisible())
    if (isVisible()) onWake()
  }
  let lookedAt = Date.now()
  // A hidden page's timers are late by design, and it wakes when it is seen.
  const look = setInterval(() => {
    const lost = Date.now() - lookedAt > LOOK_EVERY + LOST
    lookedAt = Date.now()
    if (lost && isVisible()) onWake()
  }, LOOK_EVERY)
  window.addEventListener('online', onWake)
  window.addEventListener('pageshow', onWake)
  document.addEventListener('visibilitychange', visibility)
  visibility()
  return () => {
    clearInterval(look)
    window.removeEventListener('online', onWake)
    window.removeEventListener('pageshow', onWake)
    document.removeEventListener('visibilitychange', visibility)
  }
}
