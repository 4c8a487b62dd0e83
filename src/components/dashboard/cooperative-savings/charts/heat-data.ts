import { weekHour } from '@/lib/pools/zoned-date'
import type { ChartTime } from './chart-time'
import { QUARTER_MS, type QuarterHours } from './quarter-hours'

export const HOURS = 24
export const WEEKDAYS = 7
/** Steps of the scale above nothing. */
const LEVELS = 4

/**
 * How much happened in each hour of the week: 24 counts for Monday, 24 for Tuesday, to Sunday.
 * @param zone IANA time zone; without it the viewer's own
 */
export function heatCounts(quarters: QuarterHours, { from, to }: ChartTime, zone?: string): readonly number[] {
  const counts = Array.from({ length: WEEKDAYS * HOURS }, () => 0)
  for (const [quarter, { events }] of quarters) {
    const at = quarter * QUARTER_MS
    if (at < from || at >= to) continue
    const { weekday, hour } = weekHour(at, zone)
    const cell = weekday * HOURS + hour
    counts[cell] = (counts[cell] ?? 0) + events
  }
  return counts
}

export interface HeatLevel {
  /** Step of the scale, from 1. */
  level: number
  least: number
  most: number
}

/** The steps of a scale up to `highest`, in whole numbers: fewer than four where there are not as many counts. */
export function heatScale(highest: number): readonly HeatLevel[] {
  const most = (level: number) => Math.ceil((highest * level) / LEVELS)
  return Array.from({ length: LEVELS }, (_, index) => index + 1)
    .map((level) => ({ level, least: most(level - 1) + 1, most: most(level) }))
    .filter(({ least, most: upTo }) => least <= upTo)
}

/** The step that a count belongs to; 0 for nothing. */
export function heatLevel(count: number, scale: readonly HeatLevel[]): number {
  return scale.find(({ most }) => count > 0 && count <= most)?.level ?? 0
}
