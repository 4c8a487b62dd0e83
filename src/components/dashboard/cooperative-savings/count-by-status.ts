import type { PoolStatus, PoolView } from '@/lib/pools/pool-view'

/** How many pools there are of each status. */
export function countByStatus(pools: readonly PoolView[]): Record<PoolStatus, number> {
  const counts: Record<PoolStatus, number> = { accepting: 0, active: 0, closed: 0 }
  for (const pool of pools) counts[pool.status]++
  return counts
}
