'use client'

import type { ReactNode } from 'react'
import { BtcAmount } from '@/components/ui/btc-amount'
import { RelativeTime } from '@/components/ui/relative-time'
import { useCopy } from '@/hooks/use-copy'
import { formatFigure } from '@/lib/format/figure'
import type { PoolView } from '@/lib/pools/pool-view'

/** A pool's terms and where it stands. */
export function PoolFacts({ pool }: { pool: PoolView }) {
  const { pool: words, pools, units, locale } = useCopy()
  const { currentMembers, maxMembers, maxContribution } = pool
  const places = pool.allowNewMembers ? Math.max(0, maxMembers - currentMembers) : 0
  const facts: readonly (readonly [label: string, value: ReactNode])[] = [
    [words.saved, <BtcAmount key="saved" wei={pool.totalBtc} />],
    [words.members, pools.membersShort(currentMembers, maxMembers)],
    [words.places, places === 0 ? words.noPlaces : formatFigure(places, locale)],
    [words.smallest, <BtcAmount key="smallest" wei={pool.minContribution} />],
    [words.largest, maxContribution === null ? words.noLimit : <BtcAmount key="largest" wei={maxContribution} />],
    [words.opened, <RelativeTime key="opened" at={pool.createdAt * 1000} every={10_000} phrase={units.ago} />],
  ]
  return (
    <dl
      aria-label={words.facts}
      className="mt-4 grid grid-cols-2 gap-x-4 gap-y-3 rounded-card border border-line bg-linear-to-br from-tide/12 to-panel to-70% p-4 sm:grid-cols-3 lg:grid-cols-6"
    >
      {facts.map(([label, value]) => (
        <div key={label} className="min-w-0">
          <dt className="text-sm text-muted">{label}</dt>
          <dd className="mt-0.5 text-lg font-semibold">{value}</dd>
        </div>
      ))}
    </dl>
  )
}
