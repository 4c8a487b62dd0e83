'use client'

import { useCopy } from '@/hooks/use-copy'
import { formatFigure } from '@/lib/format/figure'
import { HeatCell } from './heat-cell'
import type { HeatLevel } from './heat-data'

const SIZE = 12

/** What the steps of the heat map stand for; as high without any. */
export function HeatLegend({ scale }: { scale: readonly HeatLevel[] }) {
  const { charts, locale } = useCopy()
  const figure = (value: number) => formatFigure(value, locale)
  return (
    <ul
      aria-label={charts.heat.scale}
      className="mt-2 flex min-h-[1.125rem] flex-wrap gap-x-3 gap-y-1 text-xs text-muted"
    >
      {scale.map(({ level, least, most }) => (
        <li key={level} className="tabular flex items-center gap-1.5">
          <svg aria-hidden="true" width={SIZE} height={SIZE}>
            <HeatCell x={SIZE / 2} y={SIZE / 2} width={SIZE} height={SIZE} level={level} />
          </svg>
          {least === most ? figure(least) : `${figure(least)}–${figure(most)}`}
        </li>
      ))}
    </ul>
  )
}
