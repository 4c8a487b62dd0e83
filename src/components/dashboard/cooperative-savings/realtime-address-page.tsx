'use client'

import dynamic from 'next/dynamic'
import { lazyPart } from '@/components/ui/lazy-part'
import { AddressSkeleton } from './address/address-skeleton'
import { PartFailed } from './part-failed'

const fetchPage = () =>
  dynamic(() => import('./address/live-address-page').then((module) => module.LiveAddressPage), {
    ssr: false,
    loading: AddressSkeleton,
  })

/** The page of the address that the page's own address names. */
export const RealtimeAddressPage = lazyPart(fetchPage, PartFailed)
