'use client'

import { SlidersHorizontal } from 'lucide-react'
import { useCopy } from '@/hooks/use-copy'

interface MoreFiltersProps {
  /** How many of them are set. */
  count: number
  open: boolean
  /** Id of what it unfolds. */
  controls: string
  onOpenChange: (open: boolean) => void
}

/** Unfolds the filters beyond the first row, and says how many are set. */
export function MoreFilters({ count, open, controls, onOpenChange }: MoreFiltersProps) {
  const { filters } = useCopy()
  const label = count === 0 ? filters.more : filters.moreSet(count)
  return (
    <button
      type="button"
      aria-label={label}
      title={label}
      aria-expanded={open}
      aria-controls={controls}
      onClick={() => onOpenChange(!open)}
      className="inline-flex h-9 min-w-9 shrink-0 items-center justify-center gap-1.5 rounded-control border border-line bg-panel px-2 text-sm text-muted transition-colors hover:bg-sunken hover:text-ink aria-expanded:border-tide aria-expanded:bg-tide/10 aria-expanded:text-ink"
    >
      <SlidersHorizontal aria-hidden="true" size={16} />
      {count > 0 && <span className="tabular font-semibold text-ink">{count}</span>}
    </button>
  )
}
