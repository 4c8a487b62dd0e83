import type { LedgerChange } from '../chain-log'
import type { AlertKind, Coverage } from '../engine-status'
import type { Settled } from '../ledger/settled'

/** Where the synchroniser's findings go, in the order in which they hold. */
export interface SyncSink {
  changes: (changes: readonly LedgerChange[]) => void
  coverage: (coverage: Coverage | null) => void
  /** Everything said so far is void: the chain broke below its finality horizon, or is another one. */
  reset: (reason: string, otherChain: boolean) => void
  /** The chain became shorter: this is its last block. */
  shortened: (head: number) => void
  settled: (settled: Settled) => void
  alert: (kind: AlertKind, level: 'note' | 'warning' | 'error', message: string) => void
}
