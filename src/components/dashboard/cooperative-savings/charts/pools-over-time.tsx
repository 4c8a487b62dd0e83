'use client'

import { area, curveStepAfter, line } from 'd3-shape'
import { useId, useMemo } from 'react'
import { useCopy } from '@/hooks/use-copy'
import { formatFigure } from '@/lib/format/figure'
import { fullDate } from '@/lib/format/full-date'
import { shortDate } from '@/lib/format/short-date'
import { isoDate } from '@/lib/pools/zoned-date'
import { ChartPanel } from './chart-panel'
import type { ChartTime } from './chart-time'
import { clipSeries, totalsAt, type SeriesPoint } from './clip-series'
import type { Plot } from './plot'
import { TimeAxis } from './time-axis'
import { ValueAxis } from './value-axis'

const HEIGHT = 216
const TOP = 18
const FOOT = 24

interface PoolsOverTimeProps {
  /** Total number of pools after each creation, oldest first. */
  series: readonly SeriesPoint[]
  time: ChartTime
  className?: string
}

/** How the number of pools has grown. */
export function PoolsOverTime({ series, time, className = '' }: PoolsOverTimeProps) {
  const { charts, locale, zone } = useCopy()
  const words = charts.overTime
  const gradient = useId()
  const [from, to] = [time.from / 1000, time.to / 1000]
  const points = useMemo(() => clipSeries(series, from, to), [series, from, to])
  // A day or a week is shown with the total at its end.
  const ends = useMemo(() => time.starts.map((_, index) => (time.starts[index + 1] ?? time.to) / 1000), [time])
  const totals = useMemo(() => totalsAt(series, ends), [series, ends])
  const first = points[0] ?? [from, 0]
  const last = points.at(-1) ?? [to, 0]
  const figure = (value: number) => formatFigure(value, locale)
  const dates = time.starts.map((start) => fullDate(start, locale, zone))

  const draw = (width: number): Plot => {
    const max = Math.max(4, last[1] * 1.08)
    const x = (seconds: number) => ((seconds - from) / Math.max(1, to - from)) * width
    const y = (value: number) => HEIGHT - FOOT - (value / max) * (HEIGHT - FOOT - TOP)
    const across = ([seconds]: SeriesPoint) => x(seconds)
    const top = ([, value]: SeriesPoint) => y(value)
    const shape = area<SeriesPoint>().x(across).y0(y(0)).y1(top).curve(curveStepAfter)
    const stroke = line<SeriesPoint>().x(across).y(top).curve(curveStepAfter)
    const place = (stop: number) => ({ x: x(ends[stop] ?? to), y: y(totals[stop] ?? 0) })
    return {
      picture: (
        <>
          <linearGradient id={gradient} x1="0" y1="0" x2="0" y2="1">
            <stop stopColor="var(--tide)" stopOpacity="0.3" />
            <stop offset="1" stopColor="var(--tide)" stopOpacity="0.02" />
          </linearGradient>
          <ValueAxis max={max} width={width} y={y} format={figure} />
          <path d={shape(points) ?? ''} fill={`url(#${gradient})`} />
          <path d={stroke(points) ?? ''} fill="none" className="stroke-tide" strokeWidth={2} strokeLinejoin="round" />
          <circle cx={width} cy={y(last[1])} r={3.5} className="fill-tide" />
          <TimeAxis from={from} to={to} width={width} y={HEIGHT - 6} />
        </>
      ),
      mark: (stop) => (
        <>
          <line
            x1={place(stop).x}
            x2={place(stop).x}
            y1={TOP}
            y2={y(0)}
            className="stroke-muted"
            strokeDasharray="3 3"
          />
          <circle cx={place(stop).x} cy={place(stop).y} r={4.5} className="fill-panel stroke-tide" strokeWidth={2} />
        </>
      ),
      place,
      nearest: (at) => nearestStop(ends.map(x), at),
    }
  }

  return (
    <ChartPanel
      title={words.title}
      note={words.total(last[1])}
      className={className}
      fileName="pools-over-time"
      height={HEIGHT}
      label={words.summary(
        figure(first[1]),
        shortDate(time.from, locale, zone),
        figure(last[1]),
        shortDate(time.to - 1, locale, zone),
      )}
      hasData={points.length > 0}
      empty={series.length > 0 ? charts.nothing : charts.empty}
      stops={totals.map((total, stop) => words.point(dates[stop] ?? '', total))}
      draw={draw}
      caption={words.caption[time.period]}
      table={{
        head: [charts.period[time.period], words.pools],
        rows: totals.map((total, stop) => [dates[stop] ?? '', figure(total)]),
      }}
      file={() => [
        [charts.period[time.period], words.pools],
        ...totals.map((total, stop) => [isoDate(time.starts[stop] ?? 0, zone), total]),
      ]}
    />
  )
}

function nearestStop(places: readonly number[], at: number): number {
  const after = places.findIndex((place) => place >= at)
  if (after < 0) return places.length - 1
  const [before, next] = [places[after - 1] ?? -Infinity, places[after] ?? Infinity]
  return at - before < next - at ? after - 1 : after
}
