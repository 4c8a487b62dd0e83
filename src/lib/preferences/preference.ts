/** What a viewer may choose for this browser. */
export type Preference = 'contrast' | 'language' | 'theme' | 'zone'

export const preferenceKey = (preference: Preference) => `tidemark:${preference}`

/** What was chosen; null when nothing was, or the browser may not remember. */
export function readPreference(preference: Preference): string | null {
  try {
    return localStorage.getItem(preferenceKey(preference))
  } catch {
    return null
  }
}

/** Calls back with each choice that is made in any tab. */
export function watchPreference(preference: Preference, watcher: (value: string | null) => void): () => void {
  const onStorage = ({ key, newValue }: StorageEvent) => {
    if (key === preferenceKey(preference)) watcher(newValue)
  }
  window.addEventListener('storage', onStorage)
  return () => window.removeEventListener('storage', onStorage)
}
