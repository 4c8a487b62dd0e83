import type { ChainLog, Hex } from '../chain-log'
import type { Settled } from '../ledger/settled'

export interface KeptChain extends Omit<Settled, 'logs'> {
  /** How many logs are kept. */
  count: number
  /** Nothing below this block is kept any more: the oldest had to go. 0 as long as nothing had to. */
  floor: number
}

/** Keeps what is proved and final, by chain. A store that fails says so by rejecting; the engine then goes on without. */
export interface LogStore {
  /** What is kept under `key`; null when nothing is. */
  open(key: string): Promise<KeptChain | null>
  /** The kept logs of [from, to] in chain order, in portions. */
  read(key: string, from: number, to: number): AsyncIterable<ChainLog[]>
  /** Adds to what is kept: logs and the ranges they prove, in one step. Resolves with the floor after it. */
  keep(key: string, settled: Settled): Promise<number>
  /** Gives up everything above the block `last`, whose hash is `hash`. */
  cutAbove(key: string, last: number, hash: Hex): Promise<void>
  clear(key: string): Promise<void>
}
