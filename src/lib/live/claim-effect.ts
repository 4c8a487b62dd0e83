/** How long a claim stands. Tabs hear of an event within a moment of each other. Milliseconds. */
const CLAIMED_FOR = 60_000

/**
 * True for exactly one tab of this browser, whichever asks first, also between tabs of two builds: an effect such as a
 * notification happens once. Where tabs cannot agree (no Web Locks) each is on its own.
 */
export async function claimEffect(name: string): Promise<boolean> {
  if (typeof navigator === 'undefined' || !('locks' in navigator)) return true
  return new Promise((resolve) => {
    navigator.locks
      .request(`tidemark-effect-${name}`, { ifAvailable: true }, (lock) => {
        resolve(lock !== null)
        return lock && new Promise((release) => setTimeout(release, CLAIMED_FOR))
      })
      .catch(() => resolve(true))
  })
}
