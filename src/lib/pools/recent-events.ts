import { placeOf } from './event-order'
import type { PoolEvent } from './pool-event'

/**
 * The newest events of any kind, newest first. Up to `depth` are kept, so that older ones come back when a
 * reorganisation takes some away; only more reverts than that, without an apply, leave the list short.
 */
export class RecentEvents {
  /** In chain order, oldest first. */
  private readonly kept: PoolEvent[] = []
  private shared: readonly PoolEvent[] | null = []
  private missing = -1

  constructor(
    private readonly shown = 10,
    private readonly depth = 1000,
  ) {}

  apply(event: PoolEvent): void {
    const { index, held } = placeOf(event, this.kept)
    const full = this.kept.length >= this.depth
    if (held) return
    if (full) this.missing = Math.max(this.missing, Number((index === 0 ? event : this.kept[0]!).blockNumber))
    if (full && index === 0) return
    if (this.kept.length - index < this.shown) this.shared = null
    this.kept.splice(index, 0, event)
    if (full) this.kept.shift()
  }

  revert(event: PoolEvent): void {
    const { index, held } = placeOf(event, this.kept)
    if (!held) return
    if (this.kept.length - index <= this.shown) this.shared = null
    this.kept.splice(index, 1)
  }

  /** Events of this block and of older ones may be missing; -1 while all that were ever applied are here. */
  get missingThrough(): number {
    return this.missing
  }

  /** All that are kept, in chain order. */
  all(): readonly PoolEvent[] {
    return this.kept
  }

  /** The same array as long as nothing in it changes. */
  list(): readonly PoolEvent[] {
    this.shared ??= this.kept.slice(-this.shown).reverse()
    return this.shared
  }
}
