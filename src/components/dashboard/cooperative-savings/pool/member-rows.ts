import type { Hex } from '@/lib/blockchain/engine/chain-log'
import type { MemberTrace } from '@/lib/pools/member-trace'

export interface MemberRow extends MemberTrace {
  address: Hex
  /** Part of what is known to be in the pool, from 0 to 1; null when the balance is not known. */
  share: number | null
}

/** Parts of a million are finer than anything that is drawn. */
const PARTS = 1_000_000n

/** Who is in the pool, the largest balance first, and how many have left. */
export function memberRows(members: ReadonlyMap<Hex, MemberTrace>): { rows: readonly MemberRow[]; left: number } {
  const active = [...members].filter(([, { active: isIn }]) => isIn)
  const total = active.reduce((sum, [, { balance }]) => sum + (balance ?? 0n), 0n)
  const shareOf = (balance: bigint) => (total === 0n ? 0 : Number((balance * PARTS) / total) / Number(PARTS))
  const rows = active
    .map(([address, trace]) => ({
      address,
      ...trace,
      share: trace.balance === null ? null : shareOf(trace.balance),
    }))
    .sort((a, b) => (b.share ?? -1) - (a.share ?? -1))
  return { rows, left: members.size - rows.length }
}
