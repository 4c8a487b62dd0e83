import type { MemberTrace } from '@/lib/pools/member-trace'
import type { PoolView } from '@/lib/pools/pool-view'

interface HoldingRow extends Pick<MemberTrace, 'balance' | 'joinedAt'> {
  id: number
  /** Unbounded, hostile text; empty while the pool is not known. */
  name: string
  /** Part of what is saved in the pool, from 0 to 1; null while either is not known. */
  share: number | null
}

/** Parts of a million are finer than anything that is shown. */
const PARTS = 1_000_000n

/** What an address holds in each pool, the largest balance first. */
export function holdingRows(
  holdings: ReadonlyMap<number, MemberTrace>,
  pools: readonly PoolView[],
): readonly HoldingRow[] {
  const byId = new Map(pools.map((pool) => [pool.id, pool]))
  return [...holdings]
    .map(([id, { balance, joinedAt }]): HoldingRow => {
      const pool = byId.get(id)
      const total = pool?.totalBtc ?? 0n
      const share = balance === null || total === 0n ? null : Number((balance * PARTS) / total) / Number(PARTS)
      return { id, name: pool?.name ?? '', balance, joinedAt, share: share === null ? null : Math.min(1, share) }
    })
    .sort((a, b) => compare(b.balance ?? -1n, a.balance ?? -1n))
}

const compare = (a: bigint, b: bigint) => (a < b ? -1 : a > b ? 1 : 0)
