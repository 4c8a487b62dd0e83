import type { PoolChange } from '@/lib/blockchain/manager/pool-message'
import { EffectKeys } from '@/lib/pools/effect-keys'
import type { PoolEvent } from '@/lib/pools/pool-event'

/** Older finds are history: nobody wants to be told each of them now. Milliseconds. */
const FRESH = 600_000
const REMEMBERED = 20_000

/** An event worth telling. */
export interface News {
  event: PoolEvent
  /** The same wherever and however often the chain includes it. */
  key: string
  /** It happened while this page was open, not before. */
  live: boolean
}

/**
 * Decides which events are news: above the block that this browser was told of before, fresh, and not told already –
 * also not when the chain took them back and included them again in another block.
 */
export class LiveEffects {
  private readonly keys = new EffectKeys()
  private readonly told = new Set<string>()
  private startHead: number | null = null
  private notifiedThrough = 0
  private late = 0

  constructor(private readonly onNews: (news: News) => void) {}

  /** `notifiedThrough`: the block up to which this browser was told, in an earlier visit; null on the first one. */
  begin(startHead: number, notifiedThrough: number | null): void {
    this.startHead = startHead
    this.notifiedThrough = Math.min(startHead, notifiedThrough ?? startHead)
  }

  /** Takes one step of the ledger; true when it is live news. `now` is the chain's time in Unix milliseconds. */
  take({ op, event, log }: PoolChange, now: number): boolean {
    if (this.startHead === null || log.blockNumber <= this.notifiedThrough) return false
    if (op === 'revert') {
      this.keys.release(log)
      return false
    }
    const key = this.keys.take(log)
    if (this.told.has(key)) return false
    this.remember(key)
    if (now - Number(event.timestamp) * 1000 > FRESH) {
      this.late++
      return false
    }
    const live = log.blockNumber > this.startHead
    this.onNews({ event, key, live })
    return live
  }

  /** How many events were found too late to be told one by one, since last asked. */
  takeLate(): number {
    const { late } = this
    this.late = 0
    return late
  }

  /** Final blocks cannot come again. */
  forget(throughBlock: number): void {
    this.keys.forget(throughBlock)
  }

  private remember(key: string): void {
    this.told.add(key)
    if (this.told.size <= REMEMBERED) return
    const [oldest] = this.told
    if (oldest !== undefined) this.told.delete(oldest)
  }
}
