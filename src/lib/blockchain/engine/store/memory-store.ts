import type { ChainLog, Hex } from '../chain-log'
import type { Settled } from '../ledger/settled'
import type { KeptChain, LogStore } from './log-store'

/** How many logs are kept where nothing better is at hand; the oldest go first. */
const NEWEST = 20_000

/** Keeps the newest logs of one chain for as long as the page or process lives. */
export class MemoryStore implements LogStore {
  private logs: ChainLog[] = []
  private floor = 0

  constructor(private readonly newest = NEWEST) {}

  open(): Promise<KeptChain | null> {
    return Promise.resolve(null)
  }

  async *read(_key: string, from: number, to: number): AsyncIterable<ChainLog[]> {
    await Promise.resolve()
    yield this.logs.filter(({ blockNumber }) => blockNumber >= from && blockNumber <= to)
  }

  keep(_key: string, settled: Settled): Promise<number> {
    const fresh = settled.logs.filter(({ blockNumber }) => blockNumber >= this.floor)
    if (fresh.length > 0) {
      this.logs.push(...fresh)
      this.logs.sort((a, b) => a.blockNumber - b.blockNumber || a.logIndex - b.logIndex)
    }
    const surplus = this.logs.length - this.newest
    if (surplus > 0) {
      // A block of which something goes, goes whole.
      this.floor = (this.logs[surplus - 1]?.blockNumber ?? 0) + 1
      this.logs = this.logs.filter(({ blockNumber }) => blockNumber >= this.floor)
    }
    return Promise.resolve(this.floor)
  }

  cutAbove(_key: string, last: number, _hash: Hex): Promise<void> {
    this.logs = this.logs.filter(({ blockNumber }) => blockNumber <= last)
    return Promise.resolve()
  }

  clear(): Promise<void> {
    this.logs = []
    this.floor = 0
    return Promise.resolve()
  }
}
