import { bin } from 'd3-array'
import type { PoolView } from '@/lib/pools/pool-view'

/** Steps of a half power of ten, in BTC: pools differ by factors, not by sums. */
const EDGES = [0.001, 0.003, 0.01, 0.03, 0.1, 0.3, 1, 3, 10] as const
const CLASS_EDGES = [0.01, 0.1, 1] as const

export type SizeClass = 'small' | 'medium' | 'large' | 'huge'
const CLASSES = ['small', 'medium', 'large', 'huge'] as const satisfies readonly SizeClass[]

export interface SizeBin {
  /** BTC; the bin holds from ≤ size < to. `from` is 0 for the first, `to` is null for the last. */
  from: number
  to: number | null
  count: number
}

export interface SizeShare {
  size: SizeClass
  /** Parts of a whole, 0 to 1. */
  ofPools: number
  ofBtc: number
}

/** An amount as a number of BTC, exact enough to draw. */
const inBtc = ({ totalBtc }: PoolView): number => Number(totalBtc / 10n ** 9n) / 1e9

/** How many pools there are of which size. */
export function sizeBins(pools: readonly PoolView[]): readonly SizeBin[] {
  const bins = bin()
    .domain([0, Number.MAX_VALUE])
    .thresholds([...EDGES])(pools.map(inBtc))
  return bins.map((values, index) => ({
    from: EDGES[index - 1] ?? 0,
    to: EDGES[index] ?? null,
    count: values.length,
  }))
}

/** How the pools, and what is saved in them, divide among small and large ones. */
export function sizeShares(pools: readonly PoolView[]): readonly SizeShare[] {
  const counts = CLASSES.map(() => 0)
  const sums = CLASSES.map(() => 0)
  let total = 0
  for (const pool of pools) {
    const btc = inBtc(pool)
    const index = CLASS_EDGES.filter((edge) => btc >= edge).length
    counts[index] = (counts[index] ?? 0) + 1
    sums[index] = (sums[index] ?? 0) + btc
    total += btc
  }
  return CLASSES.map((size, index) => ({
    size,
    ofPools: pools.length > 0 ? (counts[index] ?? 0) / pools.length : 0,
    ofBtc: total > 0 ? (sums[index] ?? 0) / total : 0,
  }))
}
