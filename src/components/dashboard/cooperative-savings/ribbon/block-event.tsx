'use client'

import Link from 'next/link'
import { BtcAmount } from '@/components/ui/btc-amount'
import { PoolName } from '@/components/ui/pool-name'
import { useCopy } from '@/hooks/use-copy'
import type { PoolEvent } from '@/lib/pools/pool-event'
import { eventFacts } from '../activity/event-facts'
import { eventLooks } from '../activity/event-looks'
import { poolHref } from '@/lib/pools/pool-href'

/** One event of a block; the whole line leads to its pool. */
export function BlockEvent({ event, name }: { event: PoolEvent; name: string }) {
  const { activity } = useCopy()
  const { amount } = eventFacts(event)
  return (
    <li>
      <Link
        href={poolHref(event.poolId)}
        prefetch={false}
        className="-mx-1.5 grid min-h-8 grid-cols-[0.625rem_minmax(0,1fr)_auto] items-center gap-x-2.5 rounded-lg px-1.5 py-1 text-sm hover:bg-sunken"
      >
        <span aria-hidden="true" className={`size-2.5 rounded-[0.25rem] ${eventLooks[event.type]}`} />
        <span className="min-w-0">
          <span className="block font-semibold">
            <PoolName plain name={name} id={event.poolId} />
          </span>
          <span className="text-muted">
            {activity.kinds[event.type]} · <span className="tabular">#{String(event.poolId)}</span>
          </span>
        </span>
        <span>{amount !== null && <BtcAmount {...amount} />}</span>
      </Link>
    </li>
  )
}
