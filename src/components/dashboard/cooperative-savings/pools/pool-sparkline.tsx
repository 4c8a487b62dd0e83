'use client'

import { useCopy } from '@/hooks/use-copy'
import { useNow } from '@/hooks/use-now'
import { usePoolDays } from '@/hooks/web3/use-pool-days'
import { lastDays, sparklinePath } from './sparkline-path'

const DAYS = 30
const DAY_MS = 86_400_000
const HEIGHT = 20

/** What happened in a pool in the last month, a day a step. It listens for itself: an event renders no row again. */
export function PoolSparkline({ poolId, className = '' }: { poolId: number; className?: string }) {
  const { pools } = useCopy()
  const days = usePoolDays(poolId)
  const today = useNow(DAY_MS) / DAY_MS
  const counts = lastDays(days, today, DAYS)
  const events = counts.reduce((sum, count) => sum + count, 0)
  const words = events > 0 ? pools.lastDays(events, DAYS) : undefined
  return (
    <div title={words} className={className}>
      <svg
        aria-hidden="true"
        viewBox={`0 0 ${DAYS} ${HEIGHT}`}
        preserveAspectRatio="none"
        className="block h-5 w-full border-b border-line"
      >
        {events > 0 && <path d={sparklinePath(counts, HEIGHT)} className="fill-tide/70" />}
      </svg>
      {words !== undefined && <span className="sr-only">{words}</span>}
    </div>
  )
}
