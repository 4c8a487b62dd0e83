/** Longer than anything stays news: a tab that wakes or is opened later finds the claim of one that was closed. Milliseconds. */
const KEPT_FOR = 900_000
/** How long a lock stands in where nothing can be kept. Tabs hear of an event within a moment of each other. Milliseconds. */
const HELD_FOR = 60_000

/**
 * True for exactly one tab of this browser, whichever asks first, also between tabs of two builds, and also when that tab
 * is closed at once: an effect such as a notification happens once. Where nothing can be kept the claim ends with its
 * tab; where tabs cannot agree at all (no Web Locks either) each is on its own.
 */
export async function claimEffect(name: string, keptFor = KEPT_FOR): Promise<boolean> {
  if (typeof indexedDB === 'undefined') return claimByLock(name)
  try {
    // Effects come after the first paint, and so does what they need.
    const { takeClaim } = await import('./claim-record')
    return await takeClaim(name, keptFor)
  } catch {
    return claimByLock(name)
  }
}

function claimByLock(name: string): Promise<boolean> {
  if (typeof navigator === 'undefined' || !('locks' in navigator)) return Promise.resolve(true)
  return new Promise((resolve) => {
    navigator.locks
      .request(`tidemark-effect-${name}`, { ifAvailable: true }, (lock) => {
        resolve(lock !== null)
        return lock && new Promise((release) => setTimeout(release, HELD_FOR))
      })
      .catch(() => resolve(true))
  })
}
