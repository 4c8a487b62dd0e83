'use client'

import { useCopy } from '@/hooks/use-copy'

/** How much of the history was read, in the gap below the cards: it takes no room of its own. `read`: 0 to 1. */
export function HistoryBar({ read }: { read: number }) {
  const { cards } = useCopy()
  const percent = Math.floor(read * 100)
  return (
    <div
      role="progressbar"
      aria-label={cards.history}
      aria-valuenow={percent}
      className="absolute inset-x-1 -bottom-1.75 h-0.5 overflow-hidden rounded-full bg-line sm:-bottom-2.25"
    >
      <div className="h-full bg-tide transition-[width]" style={{ width: `${percent}%` }} />
    </div>
  )
}
