'use client'

import { Panel } from '@/components/ui/panel'
import { Skeleton } from '@/components/ui/skeleton'
import { useCopy } from '@/hooks/use-copy'
import { PoolRowsSkeleton } from './pool-rows-skeleton'

/** The list's final size while it is fetched. */
export function PoolListSkeleton() {
  const { pools } = useCopy()
  return (
    <Panel title={pools.title} className="min-h-64">
      <div className="pool-tools mb-2">
        <Skeleton className="h-9 w-full rounded-control! sm:max-w-xl" />
      </div>
      <PoolRowsSkeleton />
    </Panel>
  )
}
