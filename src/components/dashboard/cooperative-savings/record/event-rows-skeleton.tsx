'use client'

import { Skeleton } from '@/components/ui/skeleton'
import { useCopy } from '@/hooks/use-copy'

/** Events of the final size while they are read. */
export function EventRowsSkeleton({ rows = 10 }: { rows?: number }) {
  const { record } = useCopy()
  return (
    <div role="status">
      <span className="sr-only">{record.loading}</span>
      {Array.from({ length: rows }, (_, index) => (
        <div key={index} aria-hidden="true" className="h-[3.35rem] border-t border-line py-2.5 first:border-t-0">
          <Skeleton className="h-4 w-2/5" />
          <Skeleton className="mt-2 h-3 w-1/4" />
        </div>
      ))}
    </div>
  )
}
