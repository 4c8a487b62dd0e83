import type { EventCounts } from './event-counts'
import type { PoolStatistics } from './pool-statistics'
import { dayStart, hourStart, sameTimeYesterday } from './zoned-time'

const HOUR = 3_600_000

/** What the statistics need beside the counts. */
export type Circumstances = Pick<PoolStatistics, 'totalPools' | 'latestPool' | 'lastEventAt' | 'uptimeMs'> & {
  /** Unix ms, corrected by the head's block time. */
  now: number
  /** IANA time zone; without it the viewer's own. */
  zone?: string | undefined
}

/** The figures of the badge and the cards. A block's time may be a little ahead of `now`: its events count as of today. */
export function summarise(counts: EventCounts, { now, zone, ...known }: Circumstances): PoolStatistics {
  const today = dayStart(now, zone)
  const yesterday = dayStart(today - 1, zone)
  const hour = hourStart(now, zone)
  const todays = counts.between(today, Infinity)
  const thisHour = counts.between(hour, Infinity).events
  return {
    ...known,
    poolsCreatedToday: todays.created,
    eventsToday: todays.events,
    eventsThisHour: thisHour,
    totalEvents: counts.total,
    trendToday: trend(todays.events, counts.between(yesterday, sameTimeYesterday(now, zone)).events),
    trendHour: trend(thisHour, counts.between(hour - HOUR, now - HOUR).events),
  }
}

function trend(current: number, before: number): number | 'new' | null {
  if (before > 0) return (current - before) / before
  return current > 0 ? 'new' : null
}
