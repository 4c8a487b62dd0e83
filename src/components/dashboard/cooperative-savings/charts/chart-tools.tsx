'use client'

import { useState } from 'react'
import { Segmented } from '@/components/ui/segmented'
import { useCopy } from '@/hooks/use-copy'
import { isoDate } from '@/lib/pools/zoned-date'
import type { ChartTime } from './chart-time'
import { presets, type ChartView } from './chart-view'
import { OwnRangeForm } from './own-range-form'

const ranges = [...presets, 'own'] as const
const periods = ['day', 'week'] as const

interface ChartToolsProps {
  view: ChartView
  time: ChartTime
  /** Unix milliseconds. */
  now: number
  onChange: (change: Partial<ChartView>) => void
  className?: string
}

/** Which time the charts show: the last days, everything, or between two dates; and in which steps. */
export function ChartTools({ view, time, now, onChange, className = '' }: ChartToolsProps) {
  const {
    charts: { ranges: words, by },
    zone,
  } = useCopy()
  const [isAsked, setIsAsked] = useState(false)
  const held = typeof view.range === 'object' ? view.range : null
  const shown = { from: isoDate(time.from, zone), through: isoDate(time.to - 1, zone) }
  return (
    <div role="group" aria-label={words.tools} className={`flex flex-wrap items-center gap-x-3 gap-y-2 ${className}`}>
      <Segmented
        label={words.label}
        options={ranges.map((value) => ({ value, label: words[value] }))}
        value={typeof view.range === 'object' || isAsked ? 'own' : view.range}
        onChange={(value) => {
          setIsAsked(value === 'own')
          if (value !== 'own') onChange({ range: value })
        }}
      />
      {time.isPeriodFree && (
        <Segmented
          label={by.label}
          options={periods.map((value) => ({ value, label: by[value] }))}
          value={view.period}
          onChange={(period) => onChange({ period })}
        />
      )}
      {(isAsked || held) && (
        <OwnRangeForm
          // Gone back to another one, the fields are that one's.
          key={held ? `${held.from}_${held.through}` : 'asked'}
          range={held ?? shown}
          today={isoDate(now, zone)}
          onChoose={(range) => {
            setIsAsked(false)
            onChange({ range })
          }}
        />
      )}
    </div>
  )
}
