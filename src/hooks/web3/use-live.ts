'use client'

import { useSyncExternalStore } from 'react'
import { getLive } from '@/lib/live/live'
import { emptySnapshot, type LiveSnapshot } from '@/lib/live/live-snapshot'

/** One part of the live picture; renders again only when that part changes. On a server: nothing is known yet. */
export function useLive<T>(select: (snapshot: LiveSnapshot) => T): T {
  return useSyncExternalStore(
    subscribe,
    () => select(getLive().store.getSnapshot()),
    () => select(emptySnapshot),
  )
}

function subscribe(observer: () => void): () => void {
  return getLive().store.subscribe(observer)
}
