import { isoDateStart, weekHour } from '@/lib/pools/zoned-date'
import { dayStart } from '@/lib/pools/zoned-time'
import type { ChartView, Period } from './chart-view'

const DAY = 86_400_000
/** More days than this are shown by the week, whatever was chosen: bars would be hairs. */
const MOST_DAYS = 120

/** The time that is shown: [from, to) in Unix ms, and the days or weeks in it. */
export interface ChartTime {
  from: number
  to: number
  period: Period
  /** False where there are too many days to choose between days and weeks. */
  isPeriodFree: boolean
  /** First instants of the periods, oldest first; the first may lie before `from`. */
  starts: readonly number[]
}

/**
 * @param first of anything known, Unix ms
 * @param now Unix ms; later than anything known
 * @param zone IANA time zone; without it the viewer's own
 */
export function chartTime({ range, period: chosen }: ChartView, first: number, now: number, zone?: string): ChartTime {
  const [from, to] = bounds(range, first, now, zone)
  const isPeriodFree = to - from <= MOST_DAYS * DAY
  const period = isPeriodFree ? chosen : 'week'
  return { from, to, period, isPeriodFree, starts: periodStarts(from, to, period, zone) }
}

function bounds(range: ChartView['range'], first: number, now: number, zone?: string): readonly [number, number] {
  if (range === 'all') return [dayStart(Math.min(first, now), zone), now]
  if (typeof range === 'number') return [dayStart(now, zone, range - 1), now]
  const from = isoDateStart(range.from, zone) ?? now
  const through = isoDateStart(range.through, zone) ?? now
  return [from, Math.max(from, Math.min(now, dayAfter(through, zone)))]
}

/** Across a change of clock, too: a day has 23 to 25 hours. */
const dayAfter = (start: number, zone: string | undefined) => dayStart(start + 1.5 * DAY, zone)

function periodStarts(from: number, to: number, period: Period, zone?: string): readonly number[] {
  const starts: number[] = []
  let start = dayStart(from, zone, period === 'week' ? weekHour(from, zone).weekday : 0)
  while (start < to) {
    starts.push(start)
    start = period === 'week' ? dayStart(start + 7.5 * DAY, zone) : dayAfter(start, zone)
  }
  return starts
}
