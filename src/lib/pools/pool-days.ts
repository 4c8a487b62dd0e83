import type { PoolEvent } from './pool-event'

const SECONDS_A_DAY = 86_400
/** A month is shown; the rest is room for a viewer's clock that is behind the chain's. */
const DAYS_KEPT = 35
/** Old days are swept out when so many new ones have begun, not on each. */
const SWEEP_EVERY = 7

const NONE: ReadonlyMap<number, number> = new Map()

/**
 * How many events each pool had on each of the last days, by the block's time. Folded from every apply and revert.
 * Days are those of UTC: they are the same for all rows and need no calendar.
 */
export class PoolDays {
  private readonly pools = new Map<number, Map<number, number>>()
  private readonly shared = new Map<number, ReadonlyMap<number, number>>()
  private newest = -Infinity
  private swept = -Infinity

  apply(event: PoolEvent): void {
    this.count(event, 1)
  }

  revert(event: PoolEvent): void {
    this.count(event, -1)
  }

  /** Events of one pool by the day (Unix seconds / 86,400). The same map as long as nothing in it changes. */
  of(poolId: number): ReadonlyMap<number, number> {
    const held = this.shared.get(poolId)
    if (held) return held
    const days = this.pools.get(poolId)
    if (!days) return NONE
    const copy = new Map(days)
    this.shared.set(poolId, copy)
    return copy
  }

  private count({ poolId, timestamp }: PoolEvent, by: 1 | -1): void {
    const day = Math.floor(Number(timestamp) / SECONDS_A_DAY)
    this.newest = Math.max(this.newest, day)
    if (day <= this.newest - DAYS_KEPT) return
    const id = Number(poolId)
    const days = this.pools.get(id) ?? new Map<number, number>()
    const count = (days.get(day) ?? 0) + by
    if (count === 0) days.delete(day)
    else days.set(day, count)
    if (days.size > 0) this.pools.set(id, days)
    else this.pools.delete(id)
    this.shared.delete(id)
    if (this.newest >= this.swept + SWEEP_EVERY) this.sweep()
  }

  private sweep(): void {
    this.swept = this.newest
    for (const [id, days] of this.pools) {
      for (const day of days.keys()) if (day <= this.newest - DAYS_KEPT) days.delete(day)
      if (days.size > 0) continue
      this.pools.delete(id)
      this.shared.delete(id)
    }
  }
}
