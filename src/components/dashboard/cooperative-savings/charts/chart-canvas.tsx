'use client'

import { useMemo } from 'react'
import type { RefObject } from 'react'
import { useElementWidth } from '@/components/ui/use-element-width'
import { ChartTooltip } from './chart-tooltip'
import type { Plot } from './plot'
import { useChartCursor } from './use-chart-cursor'

interface ChartCanvasProps {
  /** What the picture shows, in one sentence. */
  label: string
  height: number
  /** What is said of each stop of the cursor; at least one. */
  stops: readonly string[]
  /** Stops of a row, where they stand in rows. */
  rowLength?: number | undefined
  /** Draws at the real width in pixels, so that text keeps its size. */
  draw: (width: number) => Plot
  svg: RefObject<SVGSVGElement | null>
}

const nowhere = () => 0

/** The surface of a chart: as wide as its place, one tab stop, with a cursor that says what stands where it is. */
export function ChartCanvas({ label, height, stops, rowLength, draw, svg }: ChartCanvasProps) {
  const [ref, width] = useElementWidth<HTMLDivElement>()
  const plot = useMemo(() => (width > 0 ? draw(width) : null), [draw, width])
  const { stop, handlers } = useChartCursor(stops.length, rowLength, plot?.nearest ?? nowhere)
  return (
    <div ref={ref} style={{ height }} className="relative min-w-0">
      {plot && (
        <div
          role="slider"
          tabIndex={0}
          aria-label={label}
          aria-valuemin={1}
          aria-valuemax={stops.length}
          aria-valuenow={(stop ?? stops.length - 1) + 1}
          aria-valuetext={stops[stop ?? stops.length - 1]}
          {...handlers}
          className="touch-pan-y rounded-md outline-offset-4"
        >
          <svg ref={svg} aria-hidden="true" width={width} height={height} className="block overflow-visible">
            {plot.picture}
            {stop !== null && <g data-cursor="">{plot.mark(stop)}</g>}
          </svg>
        </div>
      )}
      {plot && stop !== null && <ChartTooltip place={plot.place(stop)} width={width} text={stops[stop] ?? ''} />}
    </div>
  )
}
