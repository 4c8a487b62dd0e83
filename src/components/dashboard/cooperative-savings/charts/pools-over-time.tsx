'use client'

import { area, curveStepAfter, line } from 'd3-shape'
import { useId, useMemo, useState } from 'react'
import { Panel } from '@/components/ui/panel'
import { Segmented } from '@/components/ui/segmented'
import { useCopy } from '@/hooks/use-copy'
import { formatFigure } from '@/lib/format/figure'
import { shortDate } from '@/lib/format/short-date'
import { ChartCanvas } from './chart-canvas'
import { ChartTable } from './chart-table'
import { clipSeries } from './clip-series'
import type { SeriesPoint } from './clip-series'
import { evenSample } from './even-sample'
import { EmptyChart } from './empty-chart'
import { TimeAxis } from './time-axis'
import { ValueAxis } from './value-axis'

const HEIGHT = 264
const TOP = 18
const FOOT = 24
const DAY = 86_400
const RANGES = [7, 30, 90, 'all'] as const

interface PoolsOverTimeProps {
  /** Total number of pools after each creation, oldest first. */
  series: readonly SeriesPoint[]
  /** Unix milliseconds. */
  now: number
  className?: string
}

/** How the number of pools has grown. */
export function PoolsOverTime({ series, now, className = '' }: PoolsOverTimeProps) {
  const { charts, locale, zone } = useCopy()
  const [range, setRange] = useState<(typeof RANGES)[number]>(90)
  const gradient = useId()
  const to = Math.floor(now / 1000)
  const from = range === 'all' ? (series[0]?.[0] ?? to) : to - range * DAY
  const points = useMemo(() => clipSeries(series, from, to), [series, from, to])
  const first = points[0]
  const last = points.at(-1)
  const date = (seconds: number) => shortDate(seconds * 1000, locale, zone)
  const figure = (value: number) => formatFigure(value, locale)
  const title = charts.overTime.title

  const draw = (width: number, start: SeriesPoint, end: SeriesPoint) => {
    const max = Math.max(4, end[1] * 1.08)
    const span = Math.max(1, end[0] - start[0])
    const x = ([time]: SeriesPoint) => ((time - start[0]) / span) * width
    const y = (value: number) => HEIGHT - FOOT - (value / max) * (HEIGHT - FOOT - TOP)
    const top = ([, value]: SeriesPoint) => y(value)
    const shape = area<SeriesPoint>().x(x).y0(y(0)).y1(top).curve(curveStepAfter)
    const stroke = line<SeriesPoint>().x(x).y(top).curve(curveStepAfter)
    return (
      <>
        <linearGradient id={gradient} x1="0" y1="0" x2="0" y2="1">
          <stop stopColor="var(--tide)" stopOpacity="0.3" />
          <stop offset="1" stopColor="var(--tide)" stopOpacity="0.02" />
        </linearGradient>
        <ValueAxis max={max} width={width} y={y} format={figure} />
        <path d={shape(points) ?? ''} fill={`url(#${gradient})`} />
        <path d={stroke(points) ?? ''} fill="none" className="stroke-tide" strokeWidth={2} strokeLinejoin="round" />
        <circle cx={width} cy={y(end[1])} r={3.5} className="fill-tide" />
        <TimeAxis from={start[0]} to={end[0]} width={width} y={HEIGHT - 6} />
      </>
    )
  }

  return (
    <Panel
      title={title}
      className={className}
      actions={
        <Segmented
          label={charts.ranges.label}
          options={RANGES.map((value) => ({ value, label: charts.ranges[value] }))}
          value={range}
          onChange={setRange}
        />
      }
    >
      {!first || !last ? (
        <EmptyChart height={HEIGHT} />
      ) : (
        <>
          <ChartCanvas
            height={HEIGHT}
            label={charts.overTime.summary(figure(first[1]), date(first[0]), figure(last[1]))}
          >
            {(width) => draw(width, first, last)}
          </ChartCanvas>
          <ChartTable
            caption={title}
            head={[charts.overTime.date, charts.overTime.pools]}
            rows={evenSample(points, 12).map(([time, total]) => [date(time), figure(total)])}
          />
        </>
      )}
    </Panel>
  )
}
