'use client'

import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { NewsPill } from '@/components/ui/news-pill'
import { Notice } from '@/components/ui/notice'
import { Panel } from '@/components/ui/panel'
import { useCopy } from '@/hooks/use-copy'
import { useActivityLog } from '@/hooks/web3/use-activity-log'
import { usePoolNames } from '@/hooks/web3/use-pool-names'
import { getConfig } from '@/lib/config/get-config'
import type { EventFilter } from '@/lib/pools/event-filter'
import type { PoolEvent } from '@/lib/pools/pool-event'
import { useReadingLimit } from '../pools/use-reading-limit'
import { EventDays } from './event-days'
import { RecordFoot } from './record-foot'

const PORTION = 50
/** More logs than a block holds. */
const PLACES = 1_000_000

/** Orders events by where they stand in the chain. */
const placeOf = ({ blockNumber, logIndex }: PoolEvent) => Number(blockNumber) * PLACES + Number(logIndex)

interface RecordListProps {
  title: string
  /** Keeps its identity while it is the same. */
  wanted: EventFilter
  /** Said where nothing is wanted in vain. */
  empty: string
  onClear?: () => void
  /** Of one pool only: it need not be named. */
  inPool?: boolean
}

/** The wanted events as far down as was asked for. New ones wait while one reads further down. */
export function RecordList({ title, wanted, empty, onClear, inPool = false }: RecordListProps) {
  const { record } = useCopy()
  const { events, below, more } = useActivityLog(wanted, PORTION)
  const nameOf = usePoolNames()
  const { ref, limit, release } = useReadingLimit(events[0] ? placeOf(events[0]) : 0)
  const [asked, setAsked] = useState(PORTION)
  const read = limit === null ? events : events.filter((event) => placeOf(event) <= limit)
  const shown = read.slice(0, asked)
  const waiting = events.length - read.length
  const showMore = () => {
    setAsked(asked + PORTION)
    if (read.length < asked + PORTION) more()
  }
  const isEmpty = events.length === 0 && (below === 'nothing' || below === 'missing')
  return (
    <Panel title={title} note={events.length > 0 ? record.shown(shown.length) : undefined} className="min-h-64">
      <div ref={ref} />
      <NewsPill label={waiting > 0 ? record.newer(waiting) : null} onPress={release} />
      <div>
        <EventDays inPool={inPool} events={shown} nameOf={nameOf} explorerUrl={getConfig().explorerUrl} />
      </div>
      {isEmpty && onClear !== undefined && (
        <Notice role="status" {...record.none} action={<Button onClick={onClear}>{record.clear}</Button>} />
      )}
      {isEmpty && onClear === undefined && <Notice role="status" text={empty} />}
      <RecordFoot
        below={shown.length < read.length ? 'more' : below}
        bounded={wanted.since !== -Infinity}
        onMore={showMore}
      />
    </Panel>
  )
}
