'use client'

import dynamic from 'next/dynamic'
import { useState } from 'react'
import { WidgetBoundary } from '@/components/ui/widget-boundary'
import { PoolPageSkeleton } from './pool/pool-page-skeleton'
import { PoolListFailed } from './pools/pool-list-failed'

const fetchPage = () =>
  dynamic(() => import('./pool/live-pool-page').then((module) => module.LivePoolPage), {
    ssr: false,
    loading: PoolPageSkeleton,
  })

/** The page of the pool that the address names. */
export function RealtimePoolPage() {
  // A lazy component remembers its failure: trying again takes another one.
  const [LivePoolPage, setPage] = useState(fetchPage)
  const again = (reset: () => void) => {
    setPage(fetchPage)
    reset()
  }
  return (
    <WidgetBoundary fallback={(reset) => <PoolListFailed onRetry={() => again(reset)} />}>
      <LivePoolPage />
    </WidgetBoundary>
  )
}
