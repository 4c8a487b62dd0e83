'use client'

import { useSyncExternalStore } from 'react'
import { watchSharedClock } from '@/lib/live/shared-clock'
import { getPreferences } from '@/lib/notifications/get-preferences'
import { silence } from '@/lib/notifications/silence'

/** Why nothing is told at the moment, by this device's clock; null when it is. In a browser only. */
export function useSilence(): ReturnType<typeof silence> {
  return useSyncExternalStore(watch, () => silence(getPreferences().getSnapshot(), Date.now()))
}

function watch(observer: () => void): () => void {
  const stops = [watchSharedClock(observer), getPreferences().subscribe(observer)]
  return () => {
    for (const stop of stops) stop()
  }
}
