'use client'

import { useMemo } from 'react'
import { poolsOverTime } from '@/lib/pools/pools-over-time'
import { useLive } from './use-live'

interface PoolSeries {
  /** Unix seconds and the pools there were from then on, oldest first. */
  poolsOverTime: readonly (readonly [unixSeconds: number, total: number])[]
  /** By Unix seconds / 900: a quarter of an hour is whole in every time zone. */
  quarterHours: ReadonlyMap<number, { events: number; created: number }>
}

/** The series behind the charts, from the whole record. */
export function usePoolSeries(): PoolSeries {
  const pools = useLive((live) => live.pools)
  const quarterHours = useLive((live) => live.quarterHours)
  return useMemo(() => ({ poolsOverTime: poolsOverTime(pools), quarterHours }), [pools, quarterHours])
}
