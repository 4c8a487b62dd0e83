import type { Hex } from '../chain-log'
import type { BlockHeader } from '../ledger/proven-range'

const WINDOW = 256
const INTERVALS = 8

/**
 * The newest block heard of. Pushed headers are hints: their `hash` need not be the block's (on Mezo it is not), so it is
 * only compared with what was pushed for the same height before.
 */
export class HeadTracker {
  private readonly pushed = new Map<number, BlockHeader>()
  private arrivals: number[] = []
  private newest: { number: number; timestamp: number | null } | null = null
  /** When the newest block was first heard of, Unix milliseconds. */
  advancedAt: number | null = null

  get head(): { number: number; timestamp: number | null } | null {
    return this.newest
  }

  /** Milliseconds between the latest blocks as they arrived; null before two came. */
  get blockInterval(): number | null {
    const [first] = this.arrivals
    const last = this.arrivals.at(-1)
    if (first === undefined || last === undefined || this.arrivals.length < 2) return null
    return (last - first) / (this.arrivals.length - 1)
  }

  timestampOf(block: number): number | null {
    return this.pushed.get(block)?.timestamp ?? null
  }

  /** Takes note of a pushed header; true when it hints at a reorganisation. `known` is the hash proved for a height. */
  header(header: BlockHeader, known: (block: number) => Hex | undefined): boolean {
    const before = this.pushed.get(header.number)
    const parent = known(header.number - 1)
    // A log may come before its block's header: that alone is no hint.
    const late = this.newest !== null && header.number < this.newest.number
    const again = before ? before.hash !== header.hash : late
    this.pushed.set(header.number, header)
    if (this.pushed.size > WINDOW)
      for (const old of [...this.pushed.keys()].slice(0, WINDOW / 2)) this.pushed.delete(old)
    return again || (parent !== undefined && parent !== header.parentHash)
  }

  /** Takes a head of which only the number, perhaps the time, is known. Heads that go backwards change nothing. */
  number(number: number, now: number, timestamp: number | null = null): void {
    if (this.newest && number < this.newest.number) return
    const same = this.newest?.number === number
    if (!same) {
      this.advancedAt = now
      this.arrivals = [...this.arrivals, now].slice(-INTERVALS)
    }
    this.newest = { number, timestamp: timestamp ?? (same ? (this.newest?.timestamp ?? null) : null) }
  }

  /** The chain became shorter; its time is not known. */
  fallBackTo(number: number): void {
    if (this.newest && this.newest.number > number) this.newest = { number, timestamp: null }
    for (const block of this.pushed.keys()) if (block > number) this.pushed.delete(block)
  }

  /** The chain is another one: what was heard no longer counts. */
  forget(): void {
    this.pushed.clear()
    this.arrivals = []
    this.newest = null
  }
}
