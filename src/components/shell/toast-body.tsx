'use client'

import { PoolName } from '@/components/ui/pool-name'
import { useCopy } from '@/hooks/use-copy'
import { shortAddress } from '@/lib/format/short-address'
import type { Announcement } from '@/lib/notifications/event-coalescer'

/** In which pool, by whom, and what else the transaction did; for a burst, where to find its events. */
export function ToastBody({ announcement }: { announcement: Announcement }) {
  const { toasts, pools } = useCopy()
  if (announcement.kind === 'burst') return toasts.inFeed
  const [{ event, name }, ...further] = announcement.told
  return (
    <>
      <span className="flex min-w-0 gap-1">
        <span className="min-w-0">
          <PoolName plain name={name} id={event.poolId} />
        </span>
        {event.type === 'PoolCreated' && (
          <span className="whitespace-nowrap">
            {pools.by} <code className="font-mono">{shortAddress(event.args.creator)}</code>
          </span>
        )}
      </span>
      {further.map((also) => (
        <span key={String(also.event.logIndex)} className="block">
          {toasts.titles[also.event.type]}
        </span>
      ))}
    </>
  )
}
