import { bisectRight } from 'd3-array'
import type { ChartTime } from './chart-time'
import { QUARTER_MS, type QuarterHours } from './quarter-hours'

export interface ActivityBar {
  /** First moment of the day or week, Unix ms. */
  start: number
  created: number
  /** Events of any other kind. */
  other: number
}

/** Counts by day or week. The first week counts whole: a part of it would look like a quiet one. */
export function activityBars(quarters: QuarterHours, { starts, to }: ChartTime): readonly ActivityBar[] {
  const bars = starts.map((start) => ({ start, created: 0, other: 0 }))
  for (const [quarter, { events, created }] of quarters) {
    const at = quarter * QUARTER_MS
    const bar = at < to ? bars[bisectRight(starts, at) - 1] : undefined
    if (!bar) continue
    bar.created += created
    bar.other += events - created
  }
  return bars
}
