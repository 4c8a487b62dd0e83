'use client'

import { max, sum } from 'd3-array'
import { useMemo, useState } from 'react'
import { Panel } from '@/components/ui/panel'
import { Segmented } from '@/components/ui/segmented'
import { useCopy } from '@/hooks/use-copy'
import { formatFigure } from '@/lib/format/figure'
import { shortDate } from '@/lib/format/short-date'
import { activityBars } from './activity-bars-data'
import type { Period, QuarterHours } from './activity-bars-data'
import { ChartCanvas } from './chart-canvas'
import { ChartTable } from './chart-table'
import { EmptyChart } from './empty-chart'
import { Legend } from './legend'
import { StackedBar } from './stacked-bar'
import { ValueAxis } from './value-axis'

const HEIGHT = 196
const TOP = 18
const FOOT = 24
const GUTTER = 32
const COUNTS = { day: 30, week: 13 } as const

interface ActivityChartProps {
  quarterHours: QuarterHours
  /** Unix milliseconds. */
  now: number
  className?: string
}

/** How much happened by day or by week. */
export function ActivityChart({ quarterHours, now, className = '' }: ActivityChartProps) {
  const { charts, locale, zone } = useCopy()
  const words = charts.activity
  const [period, setPeriod] = useState<Period>('day')
  const bars = useMemo(
    () => activityBars(quarterHours, period, COUNTS[period], now, zone),
    [quarterHours, period, now, zone],
  )
  const total = sum(bars, ({ created, other }) => created + other)
  const figure = (value: number) => formatFigure(value, locale)
  const date = (start: Date) => shortDate(start, locale, zone)

  const draw = (width: number) => {
    const highest = Math.max(4, max(bars, ({ created, other }) => created + other) ?? 0)
    const y = (value: number) => HEIGHT - FOOT - (value / highest) * (HEIGHT - FOOT - TOP)
    const slot = (width - GUTTER) / bars.length
    const left = (index: number) => GUTTER + index * slot
    const every = Math.ceil(64 / slot)
    return (
      <>
        <ValueAxis max={highest} width={width} y={y} format={figure} gutter={GUTTER} />
        {bars.map(({ start, created, other }, index) => (
          <StackedBar
            key={start.getTime()}
            x={left(index) + slot * 0.14}
            width={slot * 0.72}
            y={y}
            lower={created}
            upper={other}
            title={words.bar(date(start), created, other)}
          />
        ))}
        {bars.map(({ start }, index) =>
          (bars.length - 1 - index) % every === 0 ? (
            <text
              key={start.getTime()}
              aria-hidden="true"
              x={Math.min(left(index + 0.5), width - 18)}
              y={HEIGHT - 6}
              textAnchor="middle"
              className="fill-muted text-2xs"
            >
              {date(start)}
            </text>
          ) : null,
        )}
      </>
    )
  }

  return (
    <Panel
      title={words.title}
      note={words.total(total)}
      className={className}
      actions={
        <Segmented
          label={words.by.label}
          options={(['day', 'week'] as const).map((value) => ({ value, label: words.by[value] }))}
          value={period}
          onChange={setPeriod}
        />
      }
    >
      {total === 0 ? (
        <EmptyChart height={HEIGHT} />
      ) : (
        <ChartCanvas height={HEIGHT} label={`${words.summary[period]}: ${words.total(total)}`}>
          {draw}
        </ChartCanvas>
      )}
      <Legend
        items={[
          { fill: 'bg-tide', label: words.created },
          { fill: 'bg-blue/45', label: words.other },
        ]}
      />
      <ChartTable
        caption={words.summary[period]}
        head={[words.period[period], words.created, words.other]}
        rows={bars.map(({ start, created, other }) => [date(start), figure(created), figure(other)])}
      />
    </Panel>
  )
}
