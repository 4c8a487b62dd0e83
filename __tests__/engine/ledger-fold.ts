import type { ChainLog, LedgerChange } from '@/lib/blockchain/engine/chain-log'
import { logIdentity } from '@/lib/blockchain/engine/ledger/log-identity'

const inOrder = (a: ChainLog, b: ChainLog) => a.blockNumber - b.blockNumber || a.logIndex - b.logIndex

/** Folds changes as a client would, and insists that each apply has at most one revert and nothing is held twice. */
export class LedgerFold {
  private held = new Map<string, ChainLog>()

  take(changes: readonly LedgerChange[]): void {
    for (const { op, log } of changes) {
      const id = logIdentity(log)
      if (this.held.has(id) === (op === 'apply'))
        throw new Error(`${op} of a log that was ${op === 'apply' ? 'held' : 'not held'}`)
      if (op === 'apply') this.held.set(id, log)
      else this.held.delete(id)
    }
  }

  clear(): void {
    this.held = new Map()
  }

  /** In chain order. */
  logs(from = 0, to = Number.POSITIVE_INFINITY): ChainLog[] {
    return [...this.held.values()].filter((log) => log.blockNumber >= from && log.blockNumber <= to).sort(inOrder)
  }
}
