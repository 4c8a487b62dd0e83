'use client'

import { ChevronDown } from 'lucide-react'
import { useState } from 'react'
import { useCopy } from '@/hooks/use-copy'
import { LiveCharts } from './charts/live-charts'

/** The charts on a phone: fetched and drawn only once they are unfolded. */
export function FoldedCharts() {
  const { charts } = useCopy()
  const [open, setOpen] = useState(false)
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)} className="group">
      <summary className="flex min-h-12 list-none items-center justify-between rounded-card border border-line bg-panel px-4 font-semibold">
        {charts.fold}
        <ChevronDown aria-hidden="true" size={18} className="text-muted transition-transform group-open:rotate-180" />
      </summary>
      {open && (
        <div className="mt-3 grid gap-3">
          <LiveCharts />
        </div>
      )}
    </details>
  )
}
