'use client'

import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { useCopy } from '@/hooks/use-copy'

interface ChartsFailedProps {
  /** Of the one chart that could not be drawn; without it, all could not be fetched. */
  title?: string
  onRetry: () => void
  className?: string
}

/** In place of charts that could not be fetched or drawn. */
export function ChartsFailed({ title, onRetry, className = '' }: ChartsFailedProps) {
  const { charts, errors } = useCopy()
  return (
    <div className={`rounded-card border border-line bg-panel ${className}`}>
      <Notice
        role="alert"
        {...(title !== undefined && { title })}
        text={title === undefined ? charts.failed : charts.broken}
        action={<Button onClick={onRetry}>{errors.again}</Button>}
      />
    </div>
  )
}
