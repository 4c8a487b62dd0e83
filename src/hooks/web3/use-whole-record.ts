'use client'

import { useEffect, useMemo } from 'react'
import type { PoolEvent } from '@/lib/pools/pool-event'
import { useActivityLog } from './use-activity-log'

/** More events than a pool of the most members has in years. */
const PORTION = 1_000

/** All events of one pool, newest first, live; null until everything from its beginning on is known. In a browser only. */
export function useWholeRecord(pool: number): readonly PoolEvent[] | null {
  const wanted = useMemo(() => ({ kinds: [], pool, who: '', since: -Infinity, before: Infinity }) as const, [pool])
  const { events, below, more } = useActivityLog(wanted, PORTION)
  useEffect(() => {
    if (below === 'more') more()
  }, [below, more])
  return below === 'nothing' ? events : null
}
