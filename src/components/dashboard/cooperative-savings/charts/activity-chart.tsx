'use client'

import { max, sum } from 'd3-array'
import { useMemo } from 'react'
import { useCopy } from '@/hooks/use-copy'
import { formatFigure } from '@/lib/format/figure'
import { fullDate } from '@/lib/format/full-date'
import { shortDate } from '@/lib/format/short-date'
import { isoDate } from '@/lib/pools/zoned-date'
import { activityBars, type ActivityBar } from './activity-bars'
import { ChartPanel } from './chart-panel'
import type { ChartTime } from './chart-time'
import { Legend } from './legend'
import type { Plot } from './plot'
import type { QuarterHours } from './quarter-hours'
import { StackedBar } from './stacked-bar'
import { ValueAxis } from './value-axis'

const HEIGHT = 190
const TOP = 18
const FOOT = 24
const GUTTER = 32
/** Room that one date takes, in pixels. */
const LABEL_WIDTH = 64

interface ActivityChartProps {
  quarterHours: QuarterHours
  time: ChartTime
  className?: string
}

/** How much happened by day or by week. */
export function ActivityChart({ quarterHours, time, className = '' }: ActivityChartProps) {
  const { charts, locale, zone } = useCopy()
  const words = charts.activity
  const bars = useMemo(() => activityBars(quarterHours, time), [quarterHours, time])
  const total = sum(bars, height)
  const figure = (value: number) => formatFigure(value, locale)
  const head = [charts.period[time.period], words.created, words.other]

  const draw = (width: number): Plot => {
    const highest = Math.max(4, max(bars, height) ?? 0)
    const y = (value: number) => HEIGHT - FOOT - (value / highest) * (HEIGHT - FOOT - TOP)
    const slot = (width - GUTTER) / bars.length
    const left = (index: number) => GUTTER + index * slot
    const every = Math.ceil(LABEL_WIDTH / slot)
    return {
      picture: (
        <>
          <ValueAxis max={highest} width={width} y={y} format={figure} gutter={GUTTER} />
          {bars.map(({ start, created, other }, index) => (
            <StackedBar
              key={start}
              x={left(index) + slot * 0.14}
              width={slot * 0.72}
              y={y}
              lower={created}
              upper={other}
            />
          ))}
          {bars.map(({ start }, index) =>
            (bars.length - 1 - index) % every === 0 ? (
              <text
                key={start}
                x={Math.max(18, Math.min(left(index + 0.5), width - 18))}
                y={HEIGHT - 6}
                textAnchor="middle"
                className="fill-muted text-2xs"
              >
                {shortDate(start, locale, zone)}
              </text>
            ) : null,
          )}
        </>
      ),
      mark: (stop) => (
        <rect
          x={left(stop)}
          width={slot}
          y={TOP}
          height={y(0) - TOP}
          rx={2}
          className="fill-ink/8 stroke-ink"
          strokeWidth={1}
        />
      ),
      place: (stop) => ({ x: left(stop + 0.5), y: y(height(bars[stop])) }),
      nearest: (at) => Math.floor((at - GUTTER) / slot),
    }
  }

  return (
    <ChartPanel
      title={words.title}
      note={words.total(total)}
      className={className}
      fileName={`activity-by-${time.period}`}
      height={HEIGHT}
      label={`${words.caption[time.period]}: ${words.total(total)}`}
      hasData={total > 0}
      empty={quarterHours.size > 0 ? charts.nothing : charts.empty}
      stops={bars.map(({ start, created, other }) => words.bar(fullDate(start, locale, zone), created, other))}
      draw={draw}
      caption={words.caption[time.period]}
      table={{
        head,
        rows: bars.map(({ start, created, other }) => [fullDate(start, locale, zone), figure(created), figure(other)]),
      }}
      file={() => [head, ...bars.map(({ start, created, other }) => [isoDate(start, zone), created, other])]}
    >
      <Legend
        items={[
          { fill: 'bg-tide', label: words.created },
          { fill: 'bg-blue/45', label: words.other },
        ]}
      />
    </ChartPanel>
  )
}

const height = (bar: ActivityBar | undefined) => (bar ? bar.created + bar.other : 0)
