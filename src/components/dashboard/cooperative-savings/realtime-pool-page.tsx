'use client'

import dynamic from 'next/dynamic'
import { lazyPart } from '@/components/ui/lazy-part'
import { PoolPageSkeleton } from './pool/pool-page-skeleton'
import { PoolListFailed } from './pools/pool-list-failed'

const fetchPage = () =>
  dynamic(() => import('./pool/live-pool-page').then((module) => module.LivePoolPage), {
    ssr: false,
    loading: PoolPageSkeleton,
  })

/** The page of the pool that the address names. */
export const RealtimePoolPage = lazyPart(fetchPage, PoolListFailed)
