'use client'

import { memo } from 'react'
import { BtcAmount } from '@/components/ui/btc-amount'
import { PoolMark } from '@/components/ui/pool-mark'
import { PoolName } from '@/components/ui/pool-name'
import { RelativeTime } from '@/components/ui/relative-time'
import { useEntrance } from '@/components/ui/use-entrance'
import { useCopy } from '@/hooks/use-copy'
import type { PoolView } from '@/lib/pools/pool-view'
import { AddressText } from '../address-text'
import { FollowButton } from '../follow-button'
import { PoolLink } from '../pool-link'
import { MembersBar } from './members-bar'
import { PoolSparkline } from './pool-sparkline'
import { StatusPill } from './status-pill'

interface PoolRowProps {
  pool: PoolView
  /** It came while the list was shown. */
  isNew: boolean
  /** Where only some rows of a list stand: this one's place among all, from 1. */
  position?: number
  total?: number
}

/** One pool: a row where there is room, a card on a phone. */
export const PoolRow = memo(function PoolRow({ pool, isNew, position, total }: PoolRowProps) {
  const { pools, units } = useCopy()
  return (
    <li
      ref={useEntrance<HTMLLIElement>(isNew)}
      aria-posinset={position}
      aria-setsize={total}
      className="lazy-row relative grid hover:bg-tide/4 grid-cols-[2.25rem_minmax(0,1fr)_auto] items-center gap-x-3 gap-y-1.5 border-t border-line px-1 py-3 first:border-t-0 md:grid-cols-[2.25rem_minmax(0,2fr)_5rem_minmax(7rem,1fr)_4.5rem_8rem_2rem] lg:grid-cols-[2.25rem_minmax(0,2fr)_5rem_minmax(7rem,1fr)_5rem_8rem_5.5rem_2rem] md:gap-x-4 md:py-2.5"
    >
      <PoolMark seed={`${pool.id}:${pool.creator}`} />
      <div className="min-w-0">
        <div className="font-semibold">
          <PoolName name={pool.name} id={pool.id} />
        </div>
        <p className="truncate text-sm text-muted">
          <PoolLink wide id={pool.id} name={pool.name} />
          <span className="lg:hidden">
            {' · '}
            <RelativeTime at={pool.createdAt * 1000} every={10_000} phrase={units.ago} />
          </span>
          {` · ${pools.by} `}
          <AddressText address={pool.creator} />
        </p>
      </div>
      <StatusPill status={pool.status} />
      <MembersBar current={pool.currentMembers} maximum={pool.maxMembers} />
      <PoolSparkline poolId={pool.id} className="max-md:col-span-2 max-md:col-start-2 max-md:row-start-3" />
      <p className="text-right font-semibold max-md:col-start-3 max-md:row-start-2">
        <BtcAmount wei={pool.totalBtc} />
      </p>
      <p className="text-right text-sm text-muted max-lg:hidden">
        <span className="sr-only">{pools.created} </span>
        <RelativeTime at={pool.createdAt * 1000} every={10_000} phrase={units.ago} />
      </p>
      <div className="max-md:col-start-1 max-md:row-start-2">
        <FollowButton id={pool.id} name={pool.name} />
      </div>
    </li>
  )
})
