import type { ChainLog } from '../engine/chain-log'
import type { EngineMessage } from '../engine/engine-message'

/**
 * One client of a shared engine. It first gets everything that is known, in portions, while what happens meanwhile
 * waits; then that. A log may come both ways: the client's side knows what it has.
 */
export class HubClient {
  visible = true
  wantsHistory = true
  /** Null once it has caught up. */
  private waiting: EngineMessage[] | null = []

  constructor(private readonly send: (message: EngineMessage) => void) {}

  /** The engine said something. */
  hear(message: EngineMessage): void {
    if (this.waiting) this.waiting.push(message)
    else this.send(message)
  }

  /** What is told from now on holds as of this moment: nothing that happened before it has to wait. */
  begin(): void {
    this.waiting = []
  }

  replay(logs: readonly ChainLog[]): void {
    if (logs.length === 0) return
    this.send({ type: 'changes', changes: logs.map((log) => ({ op: 'apply', log, via: 'pull' })) })
  }

  /** Everything known was replayed: `recap` says how things stood when that began, and what waited follows. */
  catchUp(recap: readonly EngineMessage[]): void {
    const waiting = this.waiting ?? []
    this.waiting = null
    for (const message of [...recap, ...waiting]) this.send(message)
  }
}
