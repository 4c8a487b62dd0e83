import { bisectRight } from 'd3-array'
import { weekday } from '@/lib/pools/zoned-time'
import { dayStart } from './day-start'

export type Period = 'day' | 'week'

export interface ActivityBar {
  /** First moment of the day or week, in the viewer's time zone. */
  start: Date
  created: number
  /** Events of any other kind. */
  other: number
}

export type QuarterHours = ReadonlyMap<number, { events: number; created: number }>

const QUARTER_MS = 900_000

/** Counts per local day, or per week from Monday, of the latest `count` periods up to `now`, oldest first. */
export function activityBars(
  quarters: QuarterHours,
  period: Period,
  count: number,
  now: number,
  zone?: string,
): readonly ActivityBar[] {
  const sinceMonday = period === 'week' ? weekday(now, zone) : 0
  const length = period === 'week' ? 7 : 1
  const bars = Array.from({ length: count }, (_, index) => ({
    start: dayStart(now, sinceMonday + (count - 1 - index) * length, zone),
    created: 0,
    other: 0,
  }))
  const starts = bars.map(({ start }) => start.getTime())
  for (const [quarter, { events, created }] of quarters) {
    const bar = bars[bisectRight(starts, quarter * QUARTER_MS) - 1]
    if (!bar) continue
    bar.created += created
    bar.other += events - created
  }
  return bars
}
