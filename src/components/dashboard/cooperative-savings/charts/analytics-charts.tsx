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
  return <ChartBoard {...usePoolSeries()} pools={useDeferredValue(pools)} now={now} view={view} onView={setView} />
}
