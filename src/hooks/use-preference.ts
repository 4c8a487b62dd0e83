'use client'

import { useCallback, useSyncExternalStore } from 'react'
import { readPreference, watchPreference } from '@/lib/preferences/preference'
import type { Preference } from '@/lib/preferences/preference'

/** What the viewer chose, in whatever tab; null when nothing, and on a server. */
export function usePreference(preference: Preference): string | null {
  const subscribe = useCallback((notify: () => void) => watchPreference(preference, notify), [preference])
  return useSyncExternalStore(
    subscribe,
    () => readPreference(preference),
    () => null,
  )
}
