/** A yes that this browser remembers. Where nothing can be kept it holds as long as the page. */
export interface KeptFlag {
  read: () => boolean
  set: (on: boolean) => void
  /** Calls back when it changes in this tab. */
  subscribe: (observer: () => void) => () => void
}

/** The flag of this name in the browser's storage. What is known of it is read once. */
export function keptFlag(key: string): KeptFlag {
  const observers = new Set<() => void>()
  let on: boolean | null = null
  return {
    read: () => (on ??= isKept(key)),
    set: (next) => {
      on = next
      keep(key, next)
      for (const observer of [...observers]) observer()
    },
    subscribe: (observer) => {
      observers.add(observer)
      return () => observers.delete(observer)
    },
  }
}

function isKept(key: string): boolean {
  try {
    return localStorage.getItem(key) !== null
  } catch {
    return false
  }
}

function keep(key: string, on: boolean): void {
  try {
    if (on) localStorage.setItem(key, '1')
    else localStorage.removeItem(key)
  } catch {
    // Full or forbidden: it ends with the page.
  }
}
