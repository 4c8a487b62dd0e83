'use client'

import { RelativeTime } from '@/components/ui/relative-time'
import { useCopy } from '@/hooks/use-copy'
import { formatDuration } from '@/lib/format/duration'
import { formatFigure } from '@/lib/format/figure'
import { formatPercent } from '@/lib/format/percent'
import type { PoolStatistics } from '@/lib/pools/pool-statistics'
import type { PoolStatus } from '@/lib/pools/pool-view'
import type { Face } from '../connection-face'
import { HistoryBar } from './history-bar'
import { StatCard } from './stat-card'
import { Trend } from './trend'

export interface StatCardsProps {
  stats: PoolStatistics
  /** Pools by status; null while they load. */
  pools: Readonly<Record<PoolStatus, number>> | null
  face: Face
  /** Milliseconds; null when not measured. */
  latency: number | null
  /** The part of the history that was read, 0 to 1. */
  read: number
}

/** The four figures on top of the page. */
export function StatCards({ stats, pools, face, latency, read }: StatCardsProps) {
  const { cards, connection, units, locale } = useCopy()
  const figure = (count: number) => formatFigure(count, locale)
  // Nothing counted yet and much to read: a zero would be a guess.
  const counted = read === 1 || stats.totalEvents > 0
  const counting = read < 1 && <p>{read > 0 && cards.counting(formatPercent(read, locale))}</p>
  return (
    <section aria-label={cards.label} className="relative grid grid-cols-2 gap-2.5 sm:gap-4 lg:grid-cols-4">
      {read > 0 && read < 1 && <HistoryBar read={read} />}
      <StatCard
        title={cards.totalPools}
        tint="blue"
        value={pools && figure(pools.accepting + pools.active + pools.closed)}
      >
        {pools && [cards.open(pools.accepting), cards.active(pools.active), cards.closed(pools.closed)].join(' · ')}
      </StatCard>
      <StatCard title={cards.eventsToday} tint="green" value={counted ? figure(stats.eventsToday) : null}>
        {counting || (
          <>
            <Trend change={stats.trendToday} period="day" />
            <p>{cards.poolsCreated(stats.poolsCreatedToday)}</p>
          </>
        )}
      </StatCard>
      <StatCard title={cards.eventsThisHour} tint="purple" value={counted ? figure(stats.eventsThisHour) : null}>
        {counting ||
          (stats.trendHour !== null ? (
            <Trend change={stats.trendHour} period="hour" />
          ) : (
            stats.lastEventAt !== null && (
              <RelativeTime at={stats.lastEventAt} phrase={(age) => cards.last(units.ago(age))} />
            )
          ))}
      </StatCard>
      <StatCard
        title={cards.liveStatus}
        tint="tide"
        value={face === 'live' ? formatDuration(stats.uptimeMs, units) : connection.words[face]}
      >
        {face === 'live' && cards.upToDate}
        {face === 'live' && latency !== null && ` · ${cards.answersIn(units.milliseconds(Math.round(latency)))}`}
      </StatCard>
    </section>
  )
}
