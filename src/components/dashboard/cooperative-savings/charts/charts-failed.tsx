'use client'

import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { useCopy } from '@/hooks/use-copy'

/** In place of charts that could not be fetched or drawn. */
export function ChartsFailed({ onRetry }: { onRetry: () => void }) {
  const { charts, errors } = useCopy()
  return (
    <div className="rounded-card border border-line bg-panel sm:col-span-2 lg:col-span-8">
      <Notice role="alert" text={charts.failed} action={<Button onClick={onRetry}>{errors.again}</Button>} />
    </div>
  )
}
