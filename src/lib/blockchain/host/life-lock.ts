import type { Locks } from './locks'

/** Takes a lock that is held until the page ends, however it ends, or until `release` is called. Resolves once it is held. */
export function holdLifeLock(locks: Locks, name: string): Promise<() => void> {
  return new Promise((resolve, reject) => {
    locks
      .request(name, {}, () => new Promise<void>((release) => resolve(() => release())))
      .catch((error: unknown) => reject(error instanceof Error ? error : new Error(String(error))))
  })
}

/** Calls back when the holder of the lock is gone; not any more once the returned function was called. */
export function onLifeEnd(locks: Locks, name: string, onEnd: () => void): () => void {
  const waiting = new AbortController()
  // Refused only because it is not waited for any more.
  locks.request(name, { signal: waiting.signal }, () => onEnd()).catch(() => undefined)
  return () => waiting.abort()
}
