interface Signals {
  readonly doNotTrack?: string | null
  readonly globalPrivacyControl?: boolean
}

/** False when the viewer asks not to be tracked (Do Not Track or Global Privacy Control), and on a server. */
export function trackingAllowed(signals: Signals | undefined = globalThis.navigator): boolean {
  if (!signals) return false
  const doNotTrack = signals.doNotTrack === '1' || signals.doNotTrack === 'yes'
  return !doNotTrack && signals.globalPrivacyControl !== true
}
