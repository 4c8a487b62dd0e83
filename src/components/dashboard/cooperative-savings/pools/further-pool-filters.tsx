'use client'

import dynamic from 'next/dynamic'
import { lazyPart } from '@/components/ui/lazy-part'
import { FiltersFailed } from '../filters/filters-failed'
import { FiltersSkeleton } from '../filters/filters-skeleton'
import type { PoolFiltersProps } from './pool-filters'

const fetchFilters = () =>
  dynamic<PoolFiltersProps>(() => import('./pool-filters').then((module) => module.PoolFilters), {
    ssr: false,
    loading: FiltersSkeleton,
  })

/** The filters beyond the first row, fetched once they are unfolded. */
export const FurtherPoolFilters = lazyPart<PoolFiltersProps>(fetchFilters, FiltersFailed)
