'use client'

import { Skeleton } from '@/components/ui/skeleton'
import { useCopy } from '@/hooks/use-copy'

/** The page's final size while it is on its way. */
export function FollowingSkeleton() {
  const { following } = useCopy()
  return (
    <div role="status">
      <span className="sr-only">{following.page.loading}</span>
      <div className="grid gap-4 xl:grid-cols-[minmax(0,1fr)_22rem]">
        <Skeleton className="h-72 rounded-card!" />
        <Skeleton className="h-72 rounded-card!" />
      </div>
    </div>
  )
}
