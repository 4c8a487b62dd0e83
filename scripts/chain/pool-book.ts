import type { Hex } from 'viem'

/** What the invented people know of a pool, enough to act without being refused. Amounts in wei of BTC. */
export interface BookPool {
  id: bigint
  creator: Hex
  minContribution: bigint
  maxContribution: bigint
  maxMembers: number
  closed: boolean
  /** Whether it was ever large enough to earn yield. */
  active: boolean
  members: Map<Hex, bigint>
  /** Accounts that left; they may come back. */
  leavers: Set<Hex>
}

type Opening = Pick<BookPool, 'id' | 'creator' | 'minContribution' | 'maxContribution' | 'maxMembers'>

const ACTIVATION = 10n ** 16n

/** A member's view of all pools, kept up by what happened to them. Happenings in unknown pools are ignored. */
export class PoolBook {
  private readonly byId = new Map<bigint, BookPool>()

  get pools(): readonly BookPool[] {
    return [...this.byId.values()]
  }

  pool(id: bigint): BookPool | undefined {
    return this.byId.get(id)
  }

  opened(opening: Opening): void {
    this.byId.set(opening.id, { ...opening, closed: false, active: false, members: new Map(), leavers: new Set() })
  }

  /** A member holds this much now: joined, added or took some out. */
  holds(id: bigint, member: Hex, contribution: bigint): void {
    const pool = this.byId.get(id)
    if (!pool) return
    pool.members.set(member, contribution)
    pool.leavers.delete(member)
    if (!pool.closed && total(pool) >= ACTIVATION) pool.active = true
  }

  left(id: bigint, member: Hex): void {
    const pool = this.byId.get(id)
    if (pool?.members.delete(member)) pool.leavers.add(member)
  }

  closed(id: bigint): void {
    const pool = this.byId.get(id)
    if (pool) pool.closed = true
  }
}

const total = (pool: BookPool) => [...pool.members.values()].reduce((sum, amount) => sum + amount, 0n)
