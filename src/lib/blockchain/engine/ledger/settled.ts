import type { ChainLog, Hex } from '../chain-log'
import type { Interval } from './interval-set'

/** Where a part of the history came from instead of this engine's own reading. */
export interface SnapshotOrigin {
  /** Unix milliseconds. */
  builtAt: number
  /** Its last block. */
  through: number
}

/** What was proved and is final, ready to be kept. */
export interface Settled {
  logs: readonly ChainLog[]
  /** Proved ranges, cut at the finality horizon. */
  intervals: readonly Interval[]
  /** Hashes at the ends of those ranges, to be checked when they are taken up again. */
  hashes: readonly (readonly [block: number, hash: Hex])[]
  final: number
  snapshot?: SnapshotOrigin | undefined
}
