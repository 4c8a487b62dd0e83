import type { PoolView } from './pool-view'

export interface PoolCounts {
  total: number
  /** Of these, a newcomer can join now: members are admitted and there is room. */
  open: number
  accepting: number
  active: number
  closed: number
  members: number
  /** In wei of BTC. */
  totalBtc: bigint
}

export function countPools(pools: readonly PoolView[]): PoolCounts {
  const counts = { total: pools.length, open: 0, accepting: 0, active: 0, closed: 0, members: 0, totalBtc: 0n }
  for (const pool of pools) {
    counts[pool.status]++
    if (pool.allowNewMembers && pool.currentMembers < pool.maxMembers) counts.open++
    counts.members += pool.currentMembers
    counts.totalBtc += pool.totalBtc
  }
  return counts
}
