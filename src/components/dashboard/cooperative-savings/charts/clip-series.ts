import { bisector } from 'd3-array'

export type SeriesPoint = readonly [unixSeconds: number, total: number]

/** A path of more points than this is drawn no finer. */
const MOST_POINTS = 500

/**
 * A running total cut to a time range: it starts at the range's edge with the value that held there, and ends at the
 * other with the latest. Empty when nothing was counted by then. Of very many points some are left out.
 * @param from Unix seconds
 * @param to Unix seconds
 */
export function clipSeries(series: readonly SeriesPoint[], from: number, to: number): readonly SeriesPoint[] {
  const first = firstAfter(series, from)
  const end = firstAfter(series, to)
  const last = series[end - 1]
  if (!last) return []
  const step = Math.ceil((end - first) / MOST_POINTS)
  const within = series.slice(first, end).filter((_, index) => index % step === 0)
  return [[from, series[first - 1]?.[1] ?? 0], ...within, [to, last[1]]]
}

/** What the running total was at each of the times (Unix seconds). */
export function totalsAt(series: readonly SeriesPoint[], times: readonly number[]): readonly number[] {
  return times.map((time) => series[firstAfter(series, time) - 1]?.[1] ?? 0)
}

const firstAfter = bisector(([time]: SeriesPoint) => time).right
