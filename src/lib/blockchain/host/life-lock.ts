/** Takes a lock that is held until the page ends, however it ends, or until `release` is called. Resolves once it is held. */
export function holdLifeLock(name: string): Promise<() => void> {
  return new Promise((resolve, reject) => {
    navigator.locks
      .request(name, () => new Promise<void>((release) => resolve(() => release())))
      .catch((error: unknown) => reject(error instanceof Error ? error : new Error(String(error))))
  })
}

/** Calls back when the holder of the lock is gone. */
export function onLifeEnd(name: string, onEnd: () => void): void {
  void navigator.locks.request(name, () => onEnd())
}
