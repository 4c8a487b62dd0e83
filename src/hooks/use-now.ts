'use client'

import { useSyncExternalStore } from 'react'
import { readSharedClock, serverTime, watchSharedClock } from '@/lib/live/shared-clock'

/** The chain's time in Unix milliseconds, from the one clock of the page; moves at most every `everyMs`. 0 while a server's HTML is taken over. */
export function useNow(everyMs = 1_000): number {
  return useSyncExternalStore(
    watchSharedClock,
    () => readSharedClock(everyMs),
    () => serverTime,
  )
}
