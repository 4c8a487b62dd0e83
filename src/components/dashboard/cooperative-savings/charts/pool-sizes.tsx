'use client'

import { max } from 'd3-array'
import { useMemo } from 'react'
import { useCopy } from '@/hooks/use-copy'
import { formatFigure } from '@/lib/format/figure'
import type { PoolView } from '@/lib/pools/pool-view'
import { ChartPanel } from './chart-panel'
import { CountBar } from './count-bar'
import type { Plot } from './plot'
import { sizeBins, sizeShares } from './pool-size-data'
import type { SizeBin } from './pool-size-data'
import { SizeShares } from './size-shares'

const HEIGHT = 122
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

  const draw = (width: number): Plot => {
    const highest = Math.max(1, max(bins, ({ count }) => count) ?? 0)
    const slot = width / bins.length
    const y = (value: number) => HEIGHT - FOOT - (value / highest) * (HEIGHT - FOOT - TOP)
    return {
      picture: bins.map(({ from, count }, index) => (
        <g key={from}>
          <CountBar x={index * slot} slot={slot} top={y(count)} foot={y(0)} label={count > 0 ? edge(count) : ''} />
          {index % 2 === 1 && (
            <text x={index * slot} y={HEIGHT - 5} textAnchor="middle" className="tabular fill-muted text-2xs">
              {edge(from)}
            </text>
          )}
        </g>
      )),
      mark: (stop) => (
        <rect
          x={stop * slot}
          width={slot}
          y={0}
          height={y(0)}
          rx={3}
          className="fill-ink/8 stroke-ink"
          strokeWidth={1}
        />
      ),
      place: (stop) => ({ x: (stop + 0.5) * slot, y: y(bins[stop]?.count ?? 0) }),
      nearest: (at) => Math.floor(at / slot),
    }
  }

  return (
    <ChartPanel
      title={words.title}
      note={words.unit}
      className={className}
      fileName="pool-sizes"
      height={HEIGHT}
      label={words.caption}
      hasData={pools.length > 0}
      empty={charts.empty}
      stops={bins.map((bin) => words.bar(range(bin), bin.count))}
      draw={draw}
      caption={words.caption}
      table={{
        head: [words.range, words.pools],
        rows: bins.map((bin) => [range(bin), formatFigure(bin.count, locale)]),
      }}
      file={() => [
        [words.atLeast, words.lessThan, words.pools],
        ...bins.map(({ from, to, count }) => [from, to, count]),
      ]}
    >
      {pools.length > 0 && <SizeShares shares={shares} />}
    </ChartPanel>
  )
}
