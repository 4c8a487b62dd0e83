'use client'

import { useId } from 'react'
import { useCopy } from '@/hooks/use-copy'
import { longDate } from '@/lib/format/long-date'
import type { PoolEvent } from '@/lib/pools/pool-event'
import { ActivityItem } from '../activity/activity-item'
import { eventKey } from '../activity/event-key'
import { CopyTransaction } from './copy-transaction'

interface EventDaysProps {
  /** Newest first. */
  events: readonly PoolEvent[]
  nameOf: (poolId: bigint) => string
  /** Of one pool only: it need not be named. */
  inPool: boolean
  explorerUrl: string | null
}

/** Events under the days on which they happened. */
export function EventDays({ events, nameOf, inPool, explorerUrl }: EventDaysProps) {
  const { locale, zone } = useCopy()
  const id = useId()
  const days = new Map<string, PoolEvent[]>()
  for (const event of events) {
    const day = longDate(Number(event.timestamp) * 1000, locale, zone)
    const sameDay = days.get(day)
    if (sameDay) sameDay.push(event)
    else days.set(day, [event])
  }
  return [...days].map(([day, ofDay], index) => (
    <section key={day} className="mt-4 first:mt-0">
      <h3 id={`${id}-${index}`} className="mb-1 text-sm font-semibold text-muted">
        {day}
      </h3>
      <ol aria-labelledby={`${id}-${index}`}>
        {ofDay.map((event) => (
          <ActivityItem
            key={eventKey(event)}
            event={event}
            inPool={inPool}
            name={nameOf(event.poolId)}
            explorerUrl={explorerUrl}
            tools={<CopyTransaction event={event} />}
            isNew={false}
          />
        ))}
      </ol>
    </section>
  ))
}
