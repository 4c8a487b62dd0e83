'use client'

import dynamic from 'next/dynamic'
import { useState } from 'react'
import { WidgetBoundary } from '@/components/ui/widget-boundary'
import { useNow } from '@/hooks/use-now'
import { usePools } from '@/hooks/web3/use-pools'
import { ChartsFailed } from './charts-failed'
import { ChartsSkeleton } from './charts-skeleton'

const fetchCharts = () => dynamic(() => import('./analytics-charts'), { ssr: false, loading: ChartsSkeleton })
const NO_POOLS = [] as const

/** The charts, fed by the live store, fetched when they are needed. */
export function LiveCharts() {
  const { pools, error } = usePools()
  const now = useNow(60_000)
  // A lazy component remembers its failure: trying again takes another one.
  const [AnalyticsCharts, setCharts] = useState(fetchCharts)
  // Days and dates are the viewer's: nothing is drawn before the page's clock runs.
  if (now === 0 || (pools === undefined && error === null)) return <ChartsSkeleton />
  const again = (reset: () => void) => {
    setCharts(fetchCharts)
    reset()
  }
  return (
    <WidgetBoundary fallback={(reset) => <ChartsFailed onRetry={() => again(reset)} />}>
      <AnalyticsCharts pools={pools ?? NO_POOLS} now={now} />
    </WidgetBoundary>
  )
}
