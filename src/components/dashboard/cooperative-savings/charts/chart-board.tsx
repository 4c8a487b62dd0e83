'use client'

import { min } from 'd3-array'
import { memo, useMemo } from 'react'
import { Widget } from '@/components/ui/widget'
import { useCopy } from '@/hooks/use-copy'
import type { PoolView } from '@/lib/pools/pool-view'
import { ActivityChart } from './activity-chart'
import { chartPlaces } from './chart-places'
import { chartTime } from './chart-time'
import { ChartTools } from './chart-tools'
import type { ChartView } from './chart-view'
import type { SeriesPoint } from './clip-series'
import { HeatMap } from './heat-map'
import { PoolSizes } from './pool-sizes'
import { PoolsOverTime } from './pools-over-time'
import { QUARTER_MS, type QuarterHours } from './quarter-hours'

interface ChartBoardProps {
  pools: readonly PoolView[]
  poolsOverTime: readonly SeriesPoint[]
  quarterHours: QuarterHours
  /** Unix milliseconds. */
  now: number
  view: ChartView
  onView: (change: Partial<ChartView>) => void
}

/** All charts over one time: a row of tools and four panels, for the grid they stand in. One that breaks leaves the others. */
export const ChartBoard = memo(function ChartBoard({
  pools,
  poolsOverTime,
  quarterHours,
  now,
  view,
  onView,
}: ChartBoardProps) {
  const {
    charts: { overTime, activity, heat, sizes },
    zone,
  } = useCopy()
  const first = Math.min(
    now,
    (poolsOverTime[0]?.[0] ?? Infinity) * 1000,
    (min(quarterHours.keys()) ?? Infinity) * QUARTER_MS,
  )
  // A block may be a little ahead of the clock, and what begins now is shown.
  const newest = Math.max(now, (poolsOverTime.at(-1)?.[0] ?? 0) * 1000) + 1
  const time = useMemo(() => chartTime(view, first, newest, zone), [view, first, newest, zone])
  const charts = [
    { title: overTime.title, place: chartPlaces.overTime, chart: <PoolsOverTime series={poolsOverTime} time={time} /> },
    {
      title: activity.title,
      place: chartPlaces.activity,
      chart: <ActivityChart quarterHours={quarterHours} time={time} />,
    },
    { title: heat.title, place: chartPlaces.heat, chart: <HeatMap quarterHours={quarterHours} time={time} /> },
    { title: sizes.title, place: chartPlaces.sizes, chart: <PoolSizes pools={pools} /> },
  ]
  return (
    <>
      <ChartTools view={view} time={time} now={now} onChange={onView} className={chartPlaces.tools} />
      {charts.map(({ title, place, chart }) => (
        <div key={title} className={`grid min-w-0 ${place}`}>
          <Widget title={title}>{chart}</Widget>
        </div>
      ))}
    </>
  )
})
