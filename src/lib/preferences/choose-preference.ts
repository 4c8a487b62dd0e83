import { preferenceKey } from './preference'
import type { Preference } from './preference'

/** Chooses for this visit and the next ones; null leaves it to the browser again. Every tab hears of it, this one too. */
export function choosePreference(preference: Preference, value: string | null): void {
  const key = preferenceKey(preference)
  try {
    if (value === null) localStorage.removeItem(key)
    else localStorage.setItem(key, value)
  } catch {
    // Not remembered, but it holds until the page is left.
  }
  // The browser tells the other tabs alone.
  window.dispatchEvent(new StorageEvent('storage', { key, newValue: value }))
}
