/** The part of Web Locks that hosts and their clients use. */
export interface Locks {
  request: (name: string, options: LockOptions, holder: (lock: Lock | null) => Promise<void> | void) => Promise<unknown>
}
