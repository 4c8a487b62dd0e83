'use client'

import dynamic from 'next/dynamic'
import { lazyPart } from '@/components/ui/lazy-part'
import { PoolListFailed } from './pools/pool-list-failed'
import { PoolListSkeleton } from './pools/pool-list-skeleton'

const fetchList = () =>
  dynamic(() => import('./pools/live-pool-list').then((module) => module.LivePoolList), {
    ssr: false,
    loading: PoolListSkeleton,
  })

/** The list of pools, historical and live. A chunk of its own: its rows wait for the network anyway. */
export const RealtimePoolList = lazyPart(fetchList, PoolListFailed)
