'use client'

import Link from 'next/link'
import { useMemo } from 'react'
import { StillBuoy } from '@/components/ui/drawings/still-buoy'
import { Notice } from '@/components/ui/notice'
import { Panel } from '@/components/ui/panel'
import { useCopy } from '@/hooks/use-copy'
import type { PoolEvent } from '@/lib/pools/pool-event'
import { ActivityItem } from '../activity/activity-item'
import { eventKey } from '../activity/event-key'
import { recordHref } from '../record-href'
import { useNewKeys } from '../use-new-keys'

/** More than this is read elsewhere. */
const SHOWN = 50

interface PoolEventsProps {
  pool: number
  /** Newest first. */
  events: readonly PoolEvent[]
  explorerUrl: string | null
}

/** What happened last in one pool, as far as the page knows. */
export function PoolEvents({ pool, events, explorerUrl }: PoolEventsProps) {
  const { pool: words, record } = useCopy()
  const latest = useMemo(() => events.slice(0, SHOWN), [events])
  const fresh = useNewKeys(useMemo(() => latest.map(eventKey), [latest]))
  return (
    <Panel title={words.events}>
      {latest.length === 0 && <Notice icon={<StillBuoy />} text={words.noEvents} className="py-8" />}
      <ol aria-label={words.events}>
        {latest.map((event) => (
          <ActivityItem
            key={eventKey(event)}
            event={event}
            inPool
            name=""
            explorerUrl={explorerUrl}
            isNew={fresh.has(eventKey(event))}
          />
        ))}
      </ol>
      <Link
        href={recordHref(pool)}
        prefetch={false}
        className="mt-3 self-start text-sm text-tide underline underline-offset-4"
      >
        {record.ofPool}
      </Link>
    </Panel>
  )
}
