import type { EngineMessage } from '@/lib/blockchain/engine/engine-message'
import type { Coverage, EngineStatus } from '@/lib/blockchain/engine/engine-status'
import { logIdentity } from '@/lib/blockchain/engine/ledger/log-identity'

/** What a tab was told, added up as the manager and the picture do: strictly, so that a double is a fault. */
export class Told {
  readonly held = new Map<string, number>()
  readonly faults: string[] = []
  readonly coverages: (Coverage | null)[] = []
  startHead: number | null = null
  chains = 0
  /** Events after the first head, as `getStats()` counts them. */
  eventsReceived = 0
  reverted = 0
  status: EngineStatus | null = null

  take(message: EngineMessage): void {
    if (message.type === 'status') this.status = message.status
    if (message.type === 'coverage') this.coverages.push(message.coverage)
    if (message.type === 'reset') this.held.clear()
    if (message.type === 'chain') {
      this.chains++
      this.startHead = message.startHead
    }
    if (message.type !== 'changes') return
    for (const { op, log } of message.changes) {
      const id = logIdentity(log)
      if (op === 'apply' && this.held.has(id)) this.faults.push(`doubled in block ${log.blockNumber}`)
      if (op === 'revert' && !this.held.delete(id)) this.faults.push(`took back what was not told, ${log.blockNumber}`)
      if (op === 'revert') this.reverted++
      if (op === 'apply') this.held.set(id, log.blockNumber)
      if (op === 'apply' && this.startHead !== null && log.blockNumber > this.startHead) this.eventsReceived++
    }
  }

  get coverage(): Coverage | null {
    return this.coverages.at(-1) ?? null
  }

  /** The logs that are held, in the chain's order as far as blocks go. */
  get ids(): string[] {
    return [...this.held.keys()].sort()
  }
}
