'use client'

import { Skeleton } from '@/components/ui/skeleton'
import { useCopy } from '@/hooks/use-copy'

/** Rows of the final size while the pools load. */
export function PoolRowsSkeleton({ rows = 10 }: { rows?: number }) {
  const { pools } = useCopy()
  return (
    <div role="status">
      <span className="sr-only">{pools.loading}</span>
      {Array.from({ length: rows }, (_, index) => (
        <div
          key={index}
          aria-hidden="true"
          className="flex h-[5.4rem] items-center gap-3 border-t border-line px-1 first:border-t-0 md:h-[4.2rem]"
        >
          <Skeleton className="size-9 rounded-[0.6rem]" />
          <div className="flex-1">
            <Skeleton className="h-4 w-2/5" />
            <Skeleton className="mt-2 h-3 w-1/4" />
          </div>
          <Skeleton className="h-4 w-20" />
        </div>
      ))}
    </div>
  )
}
