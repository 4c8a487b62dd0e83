'use client'

import dynamic from 'next/dynamic'
import { useState } from 'react'
import { WidgetBoundary } from '@/components/ui/widget-boundary'
import { PoolListFailed } from './pools/pool-list-failed'
import { PoolListSkeleton } from './pools/pool-list-skeleton'

const fetchList = () =>
  dynamic(() => import('./pools/live-pool-list').then((module) => module.LivePoolList), {
    ssr: false,
    loading: PoolListSkeleton,
  })

/** The list of pools, historical and live. A chunk of its own: its rows wait for the network anyway. */
export function RealtimePoolList() {
  // A lazy component remembers its failure: trying again takes another one.
  const [LivePoolList, setList] = useState(fetchList)
  const again = (reset: () => void) => {
    setList(fetchList)
    reset()
  }
  return (
    <WidgetBoundary fallback={(reset) => <PoolListFailed onRetry={() => again(reset)} />}>
      <LivePoolList />
    </WidgetBoundary>
  )
}
