'use client'

import { getLive } from '@/lib/live/live'
import { emptySnapshot } from '@/lib/live/live-snapshot'
import { useLive } from './use-live'

const nothing: ReadonlyMap<number, number> = new Map()

/** Events of one pool by the day of UTC (Unix seconds / 86,400), for the last month; changes only with that pool. */
export function usePoolDays(poolId: number): ReadonlyMap<number, number> {
  return useLive((live) => (live === emptySnapshot ? nothing : getLive().store.poolDays(poolId)))
}
