'use client'

import dynamic from 'next/dynamic'
import { lazyPart } from '@/components/ui/lazy-part'
import { FollowingSkeleton } from './following/following-skeleton'
import { PartFailed } from './part-failed'

const fetchPage = () =>
  dynamic(() => import('./following/live-following-page').then((module) => module.LiveFollowingPage), {
    ssr: false,
    loading: FollowingSkeleton,
  })

/** What the viewer follows and what is hers. */
export const RealtimeFollowingPage = lazyPart(fetchPage, PartFailed)
