'use client'

import { max } from 'd3-array'
import { useMemo } from 'react'
import { Panel } from '@/components/ui/panel'
import { useCopy } from '@/hooks/use-copy'
import { formatFigure } from '@/lib/format/figure'
import type { PoolView } from '@/lib/pools/pool-view'
import { ChartCanvas } from './chart-canvas'
import { ChartTable } from './chart-table'
import { EmptyChart } from './empty-chart'
import { sizeBins, sizeShares } from './pool-size-data'
import type { SizeBin } from './pool-size-data'
import { SizeShares } from './size-shares'

const HEIGHT = 128
const TOP = 16
const FOOT = 22

interface PoolSizesProps {
  pools: readonly PoolView[]
  className?: string
}

/** How many pools are how large, and who holds how much. */
export function PoolSizes({ pools, className = '' }: PoolSizesProps) {
  const { charts, locale } = useCopy()
  const words = charts.sizes
  const bins = useMemo(() => sizeBins(pools), [pools])
  const shares = useMemo(() => sizeShares(pools), [pools])
  const edge = (value: number) => formatFigure(value, locale, 3)
  const range = ({ from, to }: SizeBin) => (to === null ? `≥ ${edge(from)}` : `${edge(from)}–${edge(to)}`)

  const draw = (width: number) => {
    const highest = Math.max(1, max(bins, ({ count }) => count) ?? 0)
    const slot = width / bins.length
    const y = (value: number) => HEIGHT - FOOT - (value / highest) * (HEIGHT - FOOT - TOP)
    return bins.map((bin, index) => (
      <g key={bin.from}>
        <g className="transition-opacity hover:opacity-75">
          <title>{words.bar(range(bin), bin.count)}</title>
          <rect
            x={index * slot + slot * 0.1}
            width={slot * 0.8}
            y={y(bin.count)}
            height={y(0) - y(bin.count)}
            rx={3}
            className="fill-purple"
          />
        </g>
        {bin.count > 0 && (
          <text
            x={(index + 0.5) * slot}
            y={y(bin.count) - 4}
            textAnchor="middle"
            className="tabular fill-muted text-2xs"
          >
            {formatFigure(bin.count, locale)}
          </text>
        )}
        {index % 2 === 1 && (
          <text x={index * slot} y={HEIGHT - 5} textAnchor="middle" className="tabular fill-muted text-2xs">
            {edge(bin.from)}
          </text>
        )}
      </g>
    ))
  }

  return (
    <Panel title={words.title} note={words.unit} className={className}>
      {pools.length === 0 ? (
        <EmptyChart height={HEIGHT} />
      ) : (
        <>
          <ChartCanvas height={HEIGHT} label={words.summary}>
            {draw}
          </ChartCanvas>
          <SizeShares shares={shares} />
        </>
      )}
      <ChartTable
        caption={words.summary}
        head={[words.range, words.pools]}
        rows={bins.map((bin) => [range(bin), formatFigure(bin.count, locale)])}
      />
    </Panel>
  )
}
