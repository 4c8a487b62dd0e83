'use client'

import { Skeleton } from '@/components/ui/skeleton'
import { useCopy } from '@/hooks/use-copy'

/** The filters' place while they are fetched. */
export function FiltersSkeleton() {
  const { filters } = useCopy()
  return (
    <div role="status">
      <span className="sr-only">{filters.loading}</span>
      <Skeleton className="h-16 rounded-control!" />
    </div>
  )
}
