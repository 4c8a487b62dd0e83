'use client'

import { Skeleton } from '@/components/ui/skeleton'
import { useCopy } from '@/hooks/use-copy'
import { BackLink } from './back-link'

/** The pool's page while it is on its way. */
export function PoolPageSkeleton() {
  const { pool } = useCopy()
  return (
    <>
      <BackLink />
      <div role="status">
        <span className="sr-only">{pool.loading}</span>
        <div aria-hidden="true">
          <div className="flex items-center gap-4">
            <Skeleton className="size-14 rounded-[0.8rem]!" />
            <div className="flex-1">
              <Skeleton className="h-7 w-64 max-w-full" />
              <Skeleton className="mt-2 h-4 w-44 max-w-full" />
            </div>
          </div>
          <Skeleton className="mt-4 h-44 rounded-card! sm:h-28" />
          <div className="mt-4 grid gap-4 lg:grid-cols-2">
            <Skeleton className="h-72 rounded-card!" />
            <Skeleton className="h-72 rounded-card!" />
          </div>
        </div>
      </div>
    </>
  )
}
