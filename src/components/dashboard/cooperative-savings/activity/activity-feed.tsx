'use client'

import { useMemo } from 'react'
import { Notice } from '@/components/ui/notice'
import { Panel } from '@/components/ui/panel'
import { Skeleton } from '@/components/ui/skeleton'
import { useCopy } from '@/hooks/use-copy'
import type { PoolEvent } from '@/lib/pools/pool-event'
import { useNewKeys } from '../use-new-keys'
import { ActivityItem } from './activity-item'
import { eventKey } from './event-key'
import { useNewestInView } from './use-newest-in-view'

const LATEST = 10

interface ActivityFeedProps {
  /** Newest first; undefined while they load. */
  events: readonly PoolEvent[] | undefined
  /** Name of a pool by its id; empty when it is not known. */
  nameOf: (poolId: bigint) => string
  explorerUrl: string | null
  className?: string
}

/** The ten latest events, newest on top and in view unless the reader has scrolled away. */
export function ActivityFeed({ events, nameOf, explorerUrl, className = '' }: ActivityFeedProps) {
  const { activity } = useCopy()
  const latest = useMemo(() => events?.slice(0, LATEST) ?? [], [events])
  const keys = useMemo(() => latest.map(eventKey), [latest])
  const fresh = useNewKeys(keys)
  const { ref, onScroll, missed, toTop } = useNewestInView(keys)
  return (
    <Panel title={activity.title} className={className}>
      <div className="relative flex min-h-0 flex-1 flex-col">
        {missed > 0 && (
          <button
            type="button"
            onClick={toTop}
            className="absolute top-1 left-1/2 z-10 -translate-x-1/2 rounded-full bg-tide px-3 py-1 text-sm font-semibold text-tide-ink shadow-high"
          >
            {activity.newer(missed)}
          </button>
        )}
        <ol
          ref={ref}
          onScroll={onScroll}
          tabIndex={0}
          aria-label={activity.list}
          aria-busy={events === undefined}
          className="relative max-h-[34rem] min-h-0 flex-1 overflow-y-auto overscroll-contain [overflow-anchor:none] lg:max-h-none"
        >
          {events === undefined &&
            Array.from({ length: LATEST }, (_, index) => (
              <li key={index} className="border-t border-line py-3 first:border-t-0">
                <Skeleton className="h-4 w-3/5" />
                <Skeleton className="mt-2 h-3 w-2/5" />
              </li>
            ))}
          {latest.map((event, index) => (
            <ActivityItem
              key={keys[index]}
              event={event}
              name={nameOf(event.poolId)}
              explorerUrl={explorerUrl}
              isNew={fresh.has(eventKey(event))}
            />
          ))}
        </ol>
        {events?.length === 0 && <Notice text={activity.empty} className="absolute inset-x-0 top-0 py-10" />}
      </div>
    </Panel>
  )
}
