'use client'

import { useDeferredValue, useMemo } from 'react'
import { poolsOverTime } from '@/lib/pools/pools-over-time'
import { useLive } from './use-live'

interface PoolSeries {
  /** Unix seconds and the pools there were from then on, oldest first. */
  poolsOverTime: readonly (readonly [unixSeconds: number, total: number])[]
  /** By Unix seconds / 900: a quarter of an hour is whole in every time zone. */
  quarterHours: ReadonlyMap<number, { events: number; created: number }>
}

/** The series behind the charts, from the whole record. Drawing gives way to what one does, and in a burst to the list. */
export function usePoolSeries(): PoolSeries {
  const pools = useDeferredValue(useLive((live) => live.pools))
  const quarterHours = useDeferredValue(useLive((live) => live.quarterHours))
  const line = useMemo(() => poolsOverTime(pools), [pools])
  return { poolsOverTime: line, quarterHours }
}
