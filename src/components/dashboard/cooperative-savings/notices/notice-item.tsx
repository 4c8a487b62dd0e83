'use client'

import { Check } from 'lucide-react'
import Link from 'next/link'
import { PoolName } from '@/components/ui/pool-name'
import { RelativeTime } from '@/components/ui/relative-time'
import { useCopy } from '@/hooks/use-copy'
import type { Notice } from '@/lib/notifications/notice'
import { eventLooks } from '../activity/event-looks'
import { AddressText } from '../address-text'
import { FollowButton } from '../follow-button'
import { poolHref } from '@/lib/pools/pool-href'

interface NoticeItemProps {
  notice: Notice
  onRead: () => void
  /** Its pool is opened. */
  onOpen: () => void
}

/** One thing that was told: what, in which pool, by whom and when; its pool can be opened and followed from here. */
export function NoticeItem({ notice, onRead, onOpen }: NoticeItemProps) {
  const { notices, toasts, units } = useCopy()
  const isEvent = notice.kind === 'event'
  const [first] = isEvent ? notice.types : []
  return (
    <li className="relative grid grid-cols-[0.625rem_minmax(0,1fr)_auto] items-center gap-x-3 border-t border-line py-2.5 first:border-t-0">
      <span
        aria-hidden="true"
        className={`size-2.5 rounded-[0.25rem] ${first === undefined ? 'bg-tide' : eventLooks[first]}`}
      />
      <div className="min-w-0">
        <p className={notice.read ? '' : 'font-semibold'}>
          {!notice.read && <span className="sr-only">{notices.unread}: </span>}
          {isEvent
            ? notice.types.map((type) => toasts.titles[type]).join(' · ')
            : toasts.burst(notice.pools, notice.others)}
        </p>
        {isEvent ? (
          <p className="flex min-w-0 gap-1.5 text-sm">
            <Link
              href={poolHref(notice.poolId)}
              prefetch={false}
              onClick={onOpen}
              className="min-w-0 text-tide underline-offset-4 after:absolute after:inset-0 hover:underline"
            >
              <PoolName plain name={notice.name} id={notice.poolId} />
            </Link>
            <span className="tabular shrink-0 text-muted">#{notice.poolId}</span>
          </p>
        ) : (
          <p className="text-sm text-muted">{notices.burst}</p>
        )}
        <p className="truncate text-sm text-muted">
          <RelativeTime at={notice.at} phrase={units.ago} />
          {isEvent && notice.who !== null && (
            <>
              {' · '}
              <AddressText address={notice.who} />
            </>
          )}
        </p>
      </div>
      <div className="flex items-center gap-1">
        {!notice.read && (
          <button
            type="button"
            aria-label={notices.markRead}
            title={notices.markRead}
            onClick={onRead}
            className="relative z-1 inline-flex size-8 items-center justify-center rounded-lg text-muted hover:bg-sunken hover:text-ink"
          >
            <Check aria-hidden="true" size={17} />
          </button>
        )}
        {isEvent && <FollowButton id={notice.poolId} name={notice.name} />}
      </div>
    </li>
  )
}
