'use client'

import { useCopy } from '@/hooks/use-copy'

/** In place of a chart without figures, and of its size. */
export function EmptyChart({ height }: { height: number }) {
  const { charts } = useCopy()
  return (
    <p style={{ height }} className="flex items-center justify-center text-sm text-muted">
      {charts.empty}
    </p>
  )
}
