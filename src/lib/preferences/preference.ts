/** What a viewer may choose for this browser. */
export type Preference = 'contrast' | 'language' | 'theme' | 'zone'

const nameOf = (preference: Preference) => `tidemark:${preference}`

/** What was chosen; null when nothing was, or the browser may not remember. */
export function readPreference(preference: Preference): string | null {
  try {
    return localStorage.getItem(nameOf(preference))
  } catch {
    return null
  }
}

/** Chooses for this visit and the next ones; null leaves it to the browser again. Every tab hears of it, this one too. */
export function choosePreference(preference: Preference, value: string | null): void {
  const key = nameOf(preference)
  try {
    if (value === null) localStorage.removeItem(key)
    else localStorage.setItem(key, value)
  } catch {
    // Not remembered, but it holds until the page is left.
  }
  // The browser tells the other tabs alone.
  window.dispatchEvent(new StorageEvent('storage', { key, newValue: value }))
}

/** Calls back with each choice that is made in any tab. */
export function watchPreference(preference: Preference, watcher: (value: string | null) => void): () => void {
  const onStorage = ({ key, newValue }: StorageEvent) => {
    if (key === nameOf(preference)) watcher(newValue)
  }
  window.addEventListener('storage', onStorage)
  return () => window.removeEventListener('storage', onStorage)
}
