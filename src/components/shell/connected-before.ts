/** Where wagmi keeps what it remembers of connections. */
const KEY = 'wagmi.store'

/** Whether a wallet was connected when this browser last left the site. */
export function connectedBefore(): boolean {
  try {
    const stored = localStorage.getItem(KEY)
    return stored !== null && /"current":"[^"]/.test(stored)
  } catch {
    // Storage may be forbidden: then nothing is remembered.
    return false
  }
}
