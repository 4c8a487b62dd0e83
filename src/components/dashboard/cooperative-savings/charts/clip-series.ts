import { bisectLeft } from 'd3-array'

export type SeriesPoint = readonly [unixSeconds: number, total: number]

/**
 * A running total cut to a time range: it starts at the range's edge with the value that held there, and ends now with the
 * latest. Empty when nothing was counted yet.
 * @param from Unix seconds
 * @param to Unix seconds
 */
export function clipSeries(series: readonly SeriesPoint[], from: number, to: number): readonly SeriesPoint[] {
  const last = series.at(-1)
  if (!last) return []
  const first = bisectLeft(
    series.map(([time]) => time),
    from,
  )
  const before = series[first - 1]?.[1] ?? 0
  const end = Math.max(to, last[0])
  return [[Math.min(from, end), before], ...series.slice(first), [end, last[1]]]
}
