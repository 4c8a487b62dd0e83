'use client'

import { ExternalLink } from 'lucide-react'
import type { ReactNode } from 'react'
import { BtcAmount } from '@/components/ui/btc-amount'
import { PoolName } from '@/components/ui/pool-name'
import { RelativeTime } from '@/components/ui/relative-time'
import { useEntrance } from '@/components/ui/use-entrance'
import { useCopy } from '@/hooks/use-copy'
import type { PoolEvent } from '@/lib/pools/pool-event'
import { AddressText } from '../address-text'
import { PoolLink } from '../pool-link'
import { eventFacts } from './event-facts'
import { eventLooks } from './event-looks'

interface ActivityItemProps {
  event: PoolEvent
  /** Name of the event's pool; empty when it is not known. */
  name: string
  explorerUrl: string | null
  /** Among events of one pool only: the pool need not be named. */
  inPool?: boolean
  /** Further buttons, beside the link to the explorer. */
  tools?: ReactNode
  /** It came while the feed was shown. */
  isNew: boolean
}

/** One event: in which pool, what, by whom, how much, and when. */
export function ActivityItem({ event, name, explorerUrl, inPool = false, tools, isNew }: ActivityItemProps) {
  const { activity, units } = useCopy()
  const { who, amount } = eventFacts(event)
  const kind = activity.kinds[event.type]
  return (
    <li
      ref={useEntrance<HTMLLIElement>(isNew)}
      className="relative grid grid-cols-[0.625rem_minmax(0,1fr)_auto] items-center gap-x-3 border-t border-line py-1.5 first:border-t-0"
    >
      <span aria-hidden="true" className={`size-2.5 rounded-[0.25rem] ${eventLooks[event.type]}`} />
      <div className="min-w-0">
        {inPool ? (
          <p className="font-semibold">{kind}</p>
        ) : (
          <p className="flex min-w-0 gap-1.5">
            <span className="min-w-0 font-semibold">
              <PoolName plain name={name} id={event.poolId} />
            </span>
            <span className="text-muted">
              <PoolLink wide id={event.poolId} name={name} />
            </span>
          </p>
        )}
        <p className="truncate text-sm text-muted">
          {!inPool && kind}
          {!inPool && who !== null && ' · '}
          {who !== null && <AddressText address={who} />}
        </p>
      </div>
      <div className="text-right">
        <p className="text-sm">
          {amount !== null && <BtcAmount {...amount} />}
          {event.type === 'PoolStatusUpdated' && statusWords(event.args.newStatus, activity)}
        </p>
        <p className="flex items-center justify-end gap-1 text-sm text-muted">
          <RelativeTime at={Number(event.timestamp) * 1000} phrase={units.ago} />
          {tools}
          {explorerUrl !== null && (
            <a
              href={`${explorerUrl}/tx/${event.transactionHash}`}
              target="_blank"
              rel="noopener noreferrer"
              title={activity.transaction}
              aria-label={activity.transactionOf(`${kind} #${event.poolId}`)}
              className="relative z-1 -my-0.5 inline-flex size-6 items-center justify-center rounded-md hover:bg-sunken hover:text-ink"
            >
              <ExternalLink aria-hidden="true" size={13} />
            </a>
          )}
        </p>
      </div>
    </li>
  )
}

function statusWords(status: bigint, words: { nowActive: string; nowClosed: string; nowOpen: string }): string {
  return [words.nowOpen, words.nowActive, words.nowClosed][Number(status)] ?? ''
}
