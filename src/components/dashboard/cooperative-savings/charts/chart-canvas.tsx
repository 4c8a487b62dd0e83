'use client'

import type { ReactNode } from 'react'
import { useElementWidth } from '@/components/ui/use-element-width'

interface ChartCanvasProps {
  /** What the picture shows, in one sentence. */
  label: string
  height: number
  /** Draws at the real width in pixels, so that text keeps its size. */
  children: (width: number) => ReactNode
}

/** The surface of a chart: as wide as its place, with a name. */
export function ChartCanvas({ label, height, children }: ChartCanvasProps) {
  const [ref, width] = useElementWidth<HTMLDivElement>()
  return (
    <div ref={ref} style={{ height }} className="min-w-0">
      {width > 0 && (
        <svg role="img" aria-label={label} width={width} height={height} className="block overflow-visible">
          {children(width)}
        </svg>
      )}
    </div>
  )
}
