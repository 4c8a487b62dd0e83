interface SignalHandlers {
  /** The network or the page came back, perhaps after a long sleep. */
  onWake: () => void
  onVisible: (visible: boolean) => void
}

/** Listens for what a browser knows of the network and the page; the returned function ends it. Outside a browser there is nothing to hear. */
export function listenToBrowser({ onWake, onVisible }: SignalHandlers): () => void {
  if (typeof window === 'undefined' || typeof document === 'undefined') return () => undefined
  const visibility = (): void => {
    const visible = document.visibilityState === 'visible'
    onVisible(visible)
    if (visible) onWake()
  }
  window.addEventListener('online', onWake)
  window.addEventListener('pageshow', onWake)
  document.addEventListener('visibilitychange', visibility)
  visibility()
  return () => {
    window.removeEventListener('online', onWake)
    window.removeEventListener('pageshow', onWake)
    document.removeEventListener('visibilitychange', visibility)
  }
}
