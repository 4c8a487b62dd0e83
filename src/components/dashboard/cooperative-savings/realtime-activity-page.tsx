'use client'

import dynamic from 'next/dynamic'
import { lazyPart } from '@/components/ui/lazy-part'
import { PartFailed } from './part-failed'
import { RecordSkeleton } from './record/record-skeleton'

const fetchPage = () =>
  dynamic(() => import('./record/live-record').then((module) => module.LiveRecord), {
    ssr: false,
    loading: RecordSkeleton,
  })

/** Everything that happened, as far back as the record goes. */
export const RealtimeActivityPage = lazyPart(fetchPage, PartFailed)
