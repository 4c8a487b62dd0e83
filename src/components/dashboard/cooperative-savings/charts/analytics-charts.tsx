'use client'

import { useDeferredValue } from 'react'
import { usePoolSeries } from '@/hooks/web3/use-pool-series'
import type { PoolView } from '@/lib/pools/pool-view'
import { ChartBoard } from './chart-board'
import { useChartView } from './use-chart-view'

interface AnalyticsChartsProps {
  pools: readonly PoolView[]
  /** Unix milliseconds. */
  now: number
}

/** The charts of the live picture, as the page's address wants them. In a chunk of its own. */
export default function AnalyticsCharts({ pools, now }: AnalyticsChartsProps) {
  const [view, setView] = useChartView()
  // Drawing gives way to what one does, and in a burst of events to the list and the feed.
  const series = useDeferredValue(usePoolSeries())
  return <ChartBoard {...series} pools={useDeferredValue(pools)} now={now} view={view} onView={setView} />
}
