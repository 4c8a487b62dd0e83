'use client'

import { Skeleton } from '@/components/ui/skeleton'
import { useCopy } from '@/hooks/use-copy'

/** The outline of a page that is on its way. */
export function LoadingPage() {
  const { shell } = useCopy()
  return (
    <main id="content" role="status" className="mx-auto max-w-[90rem] px-3.5 py-4 sm:px-6 sm:py-5">
      <span className="sr-only">{shell.loading}</span>
      <Skeleton className="h-7 w-48" />
      <Skeleton className="mt-2 h-4 w-80 max-w-full" />
      <div className="mt-4 grid grid-cols-2 gap-2.5 sm:gap-4 lg:grid-cols-4">
        {Array.from({ length: 4 }, (_, index) => (
          <Skeleton key={index} className="h-28 rounded-card" />
        ))}
      </div>
      <Skeleton className="mt-4 h-80 rounded-card" />
    </main>
  )
}
