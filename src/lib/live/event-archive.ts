import type { Interval } from '@/lib/blockchain/engine/ledger/interval-set'
import type { PoolEvent } from '@/lib/pools/pool-event'

/** The final events that this browser keeps, for reading; who writes them is the engine. */
export interface EventArchive {
  /** The blocks of which every event is kept. Rejects where nothing can be read. */
  intervals: () => Promise<readonly Interval[]>
  /** Reads blocks backwards: each portion is in chain order and whole from its block `from` on. */
  readBack: (range: Interval) => AsyncIterable<{ events: readonly PoolEvent[]; from: number }>
}
