'use client'

import { Button } from '@/components/ui/button'
import { useCopy } from '@/hooks/use-copy'

/** In place of filters that could not be fetched. */
export function FiltersFailed({ onRetry }: { onRetry: () => void }) {
  const { filters } = useCopy()
  return (
    <p role="alert" className="flex flex-wrap items-center gap-3 text-sm text-red-ink">
      {filters.failed}
      <Button onClick={onRetry}>{filters.again}</Button>
    </p>
  )
}
