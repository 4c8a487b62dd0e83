import type { ChainLog } from '../chain-log'
import type { Settled, SnapshotOrigin } from '../ledger/settled'

export interface KeptChain extends Omit<Settled, 'logs'> {
  /** How many logs are kept. */
  count: number
  /** The snapshot that part of it came from, if any. */
  snapshot?: SnapshotOrigin | undefined
}

/** Keeps what is proved and final, by chain. A store that fails says so by rejecting; the engine then goes on without. */
export interface LogStore {
  /** What is kept under `key`; null when nothing is. */
  open(key: string): Promise<KeptChain | null>
  /** The kept logs in chain order, in portions. */
  read(key: string): AsyncIterable<ChainLog[]>
  /** Adds to what is kept: logs and the ranges they prove, in one step. */
  keep(key: string, settled: Settled): Promise<void>
  clear(key: string): Promise<void>
}
