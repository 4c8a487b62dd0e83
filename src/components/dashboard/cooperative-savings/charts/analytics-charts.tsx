'use client'

import type { PoolView } from '@/lib/pools/pool-view'
import { ActivityChart } from './activity-chart'
import type { QuarterHours } from './activity-bars-data'
import type { SeriesPoint } from './clip-series'
import { PoolSizes } from './pool-sizes'
import { PoolsOverTime } from './pools-over-time'

interface AnalyticsChartsProps {
  pools: readonly PoolView[]
  poolsOverTime: readonly SeriesPoint[]
  quarterHours: QuarterHours
  /** Unix milliseconds. */
  now: number
}

/** All charts: three panels for the grid they stand in. In a chunk of its own. */
export default function AnalyticsCharts({ pools, poolsOverTime, quarterHours, now }: AnalyticsChartsProps) {
  return (
    <>
      <PoolsOverTime series={poolsOverTime} now={now} className="animate-fade-in sm:col-span-2 lg:col-span-8" />
      <ActivityChart quarterHours={quarterHours} now={now} className="animate-fade-in lg:col-span-4" />
      <PoolSizes pools={pools} className="animate-fade-in lg:col-span-4" />
    </>
  )
}
