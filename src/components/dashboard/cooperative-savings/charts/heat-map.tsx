'use client'

import { max, sum } from 'd3-array'
import { useMemo } from 'react'
import { useCopy } from '@/hooks/use-copy'
import { formatFigure } from '@/lib/format/figure'
import { hourName, hourSpan } from '@/lib/format/hours'
import { weekdayNames } from '@/lib/format/weekdays'
import { ChartPanel } from './chart-panel'
import type { ChartTime } from './chart-time'
import { HeatCell } from './heat-cell'
import { heatCounts, heatLevel, heatScale, HOURS, WEEKDAYS } from './heat-data'
import { HeatLegend } from './heat-legend'
import type { Plot } from './plot'
import type { QuarterHours } from './quarter-hours'

const HEIGHT = 190
const FOOT = 22
const GUTTER = 34
const ROW = (HEIGHT - FOOT) / WEEKDAYS
/** Hours with a label. */
const LABELLED = [0, 6, 12, 18] as const

interface HeatMapProps {
  quarterHours: QuarterHours
  time: ChartTime
  className?: string
}

/** When in the week things happen, on the viewer's clock. A cell tells how much by its size as well as by its colour. */
export function HeatMap({ quarterHours, time, className = '' }: HeatMapProps) {
  const { charts, locale, zone } = useCopy()
  const words = charts.heat
  const counts = useMemo(() => heatCounts(quarterHours, time, zone), [quarterHours, time, zone])
  const scale = heatScale(max(counts) ?? 0)
  const short = weekdayNames(locale, 'short')
  const long = weekdayNames(locale, 'long')
  const spans = Array.from({ length: HOURS }, (_, hour) => hourSpan(hour, locale))
  const total = sum(counts)
  const rowOf = (stop: number) => Math.floor(stop / HOURS)

  const draw = (width: number): Plot => {
    const slot = (width - GUTTER) / HOURS
    const place = (stop: number) => ({ x: GUTTER + ((stop % HOURS) + 0.5) * slot, y: (rowOf(stop) + 0.5) * ROW })
    return {
      picture: (
        <>
          {short.map((name, row) => (
            <text key={name} x={0} y={(row + 0.5) * ROW + 4} className="fill-muted text-2xs">
              {name}
            </text>
          ))}
          {counts.map((count, stop) => (
            <HeatCell key={stop} {...place(stop)} width={slot} height={ROW} level={heatLevel(count, scale)} />
          ))}
          {LABELLED.map((hour) => (
            <text key={hour} x={GUTTER + hour * slot} y={HEIGHT - 5} className="fill-muted text-2xs">
              {hourName(hour, locale)}
            </text>
          ))}
        </>
      ),
      mark: (stop) => (
        <rect
          x={place(stop).x - slot / 2}
          y={place(stop).y - ROW / 2}
          width={slot}
          height={ROW}
          rx={3}
          fill="none"
          className="stroke-ink"
          strokeWidth={2}
        />
      ),
      place: (stop) => ({ x: place(stop).x, y: place(stop).y - ROW / 2 }),
      nearest: (x, y) => {
        const row = Math.max(0, Math.min(WEEKDAYS - 1, Math.floor(y / ROW)))
        return row * HOURS + Math.max(0, Math.min(HOURS - 1, Math.floor((x - GUTTER) / slot)))
      },
    }
  }

  return (
    <ChartPanel
      title={words.title}
      note={words.note}
      className={className}
      fileName="activity-by-weekday-and-hour"
      height={HEIGHT}
      label={`${words.caption}: ${charts.activity.total(total)}`}
      hasData={total > 0}
      empty={quarterHours.size > 0 ? charts.nothing : charts.empty}
      stops={counts.map((count, stop) => words.cell(long[rowOf(stop)] ?? '', spans[stop % HOURS] ?? '', count))}
      rowLength={HOURS}
      draw={draw}
      caption={words.caption}
      table={{
        head: [words.hour, ...short],
        rows: spans.map((span, hour) => [
          span,
          ...short.map((_, day) => formatFigure(counts[day * HOURS + hour] ?? 0, locale)),
        ]),
      }}
      file={() => [
        [words.weekday, words.hour, words.events],
        ...counts.map((count, stop) => [long[rowOf(stop)] ?? '', stop % HOURS, count]),
      ]}
    >
      <HeatLegend scale={scale} />
    </ChartPanel>
  )
}
