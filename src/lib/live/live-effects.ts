import type { PoolChange } from '@/lib/blockchain/manager/pool-message'
import { EffectKeys } from '@/lib/pools/effect-keys'
import type { PoolEvent } from '@/lib/pools/pool-event'

/** Older finds are history: nobody wants to be told now. Milliseconds. */
const FRESH = 600_000
const REMEMBERED = 20_000

/**
 * Decides which events are news: live, fresh, and not told before – also not when the chain took them back and included
 * them again in another block.
 */
export class LiveEffects {
  private readonly keys = new EffectKeys()
  private readonly told = new Set<string>()
  private readonly listeners = new Set<(event: PoolEvent) => void>()
  private startHead: number | null = null

  begin(startHead: number): void {
    this.startHead = startHead
  }

  on(listener: (event: PoolEvent) => void): () => void {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }

  /** Takes one step of the ledger; true when it is news. `now` is the chain's time in Unix milliseconds. */
  take({ op, event, log }: PoolChange, now: number): boolean {
    if (this.startHead === null || log.blockNumber <= this.startHead) return false
    if (op === 'revert') {
      this.keys.release(log)
      return false
    }
    const key = this.keys.take(log)
    if (this.told.has(key)) return false
    this.remember(key)
    if (now - Number(event.timestamp) * 1000 > FRESH) return false
    for (const listener of [...this.listeners]) listener(event)
    return true
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
