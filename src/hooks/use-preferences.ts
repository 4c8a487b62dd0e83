'use client'

import { useSyncExternalStore } from 'react'
import { getPreferences } from '@/lib/notifications/get-preferences'
import type { Preferences } from '@/lib/notifications/preferences'

const change = (changed: (preferences: Preferences) => Preferences) => getPreferences().change(changed)

/** What the viewer wants to be told, in step over all tabs, and how to change it. In a browser only. */
export function usePreferences(): [preferences: Preferences, change: typeof change] {
  return [useSyncExternalStore(getPreferences().subscribe, getPreferences().getSnapshot), change]
}
