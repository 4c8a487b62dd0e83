'use client'

import { useCopy } from '@/hooks/use-copy'
import { shortDate } from '@/lib/format/short-date'

/** Room that one date takes, in pixels. */
const LABEL_WIDTH = 96

interface TimeAxisProps {
  /** Unix seconds; `to` is the first that is not shown. */
  from: number
  to: number
  width: number
  y: number
}

/** As many dates along the foot as there is room for, the first and the last at the edges. */
export function TimeAxis({ from, to, width, y }: TimeAxisProps) {
  const { locale, zone } = useCopy()
  const steps = Math.max(1, Math.min(5, Math.floor(width / LABEL_WIDTH) - 1))
  // The last date is the last one shown, not the one that would come next.
  const last = to * 1000 - 1
  return (
    <g className="fill-muted text-2xs">
      {Array.from({ length: steps + 1 }, (_, index) => (
        <text
          key={index}
          x={(index / steps) * width}
          y={y}
          textAnchor={index === 0 ? 'start' : index === steps ? 'end' : 'middle'}
        >
          {shortDate(from * 1000 + ((last - from * 1000) * index) / steps, locale, zone)}
        </text>
      ))}
    </g>
  )
}
