import type { ChainLog, LedgerChange } from '../engine/chain-log'
import type { EngineMessage } from '../engine/engine-message'
import { logIdentity } from '../engine/ledger/log-identity'

/**
 * One client of a shared engine. It first gets everything that is known, in portions, while what happens meanwhile waits;
 * then that, without what it got already.
 */
export class HubClient {
  visible = true
  wantsHistory = true
  private waiting: EngineMessage[] | null = []
  private readonly replayed = new Set<string>()

  constructor(
    private readonly send: (message: EngineMessage) => void,
    private readonly startHead: number,
  ) {}

  /** The engine said something. */
  hear(message: EngineMessage): void {
    if (this.waiting) this.waiting.push(message)
    else this.send(message)
  }

  replay(logs: readonly ChainLog[]): void {
    const fresh = logs.filter((log) => !this.replayed.has(logIdentity(log)))
    // Only what is not history could come a second time.
    for (const log of fresh) if (log.blockNumber > this.startHead) this.replayed.add(logIdentity(log))
    const changes = fresh.map((log): LedgerChange => ({ op: 'apply', log, via: 'pull' }))
    if (changes.length > 0) this.send({ type: 'changes', changes })
  }

  /** Everything known was replayed: `recap` says how things stand, and what waited follows. */
  catchUp(recap: readonly EngineMessage[]): void {
    for (const message of recap) this.send(message)
    const waiting = this.waiting ?? []
    this.waiting = null
    for (const message of waiting) this.send(message.type === 'changes' ? this.without(message.changes) : message)
    this.replayed.clear()
  }

  private without(changes: readonly LedgerChange[]): EngineMessage {
    const news = changes.filter(({ op, log }) => op === 'revert' || !this.replayed.has(logIdentity(log)))
    return { type: 'changes', changes: news }
  }
}
