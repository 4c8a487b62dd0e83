'use client'

import { Skeleton } from '@/components/ui/skeleton'
import { useCopy } from '@/hooks/use-copy'
import { BackLink } from '../pool/back-link'

/** The page's final size while it is on its way. */
export function AddressSkeleton() {
  const { addresses } = useCopy()
  return (
    <>
      <BackLink />
      <div role="status">
        <span className="sr-only">{addresses.loading}</span>
        <div className="flex items-center gap-4">
          <Skeleton className="size-14 rounded-[0.8rem]!" />
          <Skeleton className="h-7 w-80 max-w-full" />
        </div>
        <div className="mt-4 grid gap-4 lg:grid-cols-2">
          <Skeleton className="h-72 rounded-card!" />
          <Skeleton className="h-72 rounded-card!" />
        </div>
      </div>
    </>
  )
}
