import type { ChainLog } from '../chain-log'
import type { Settled } from '../ledger/settled'
import type { KeptChain, LogStore } from './log-store'

/** How many logs are kept where nothing better is at hand; the oldest go first. */
const NEWEST = 20_000

/** Keeps the newest logs for as long as the page or process lives. It never claims to hold a chain: that would need them all. */
export class MemoryStore implements LogStore {
  private logs: ChainLog[] = []

  open(): Promise<KeptChain | null> {
    return Promise.resolve(null)
  }

  async *read(): AsyncIterable<ChainLog[]> {
    await Promise.resolve()
    yield this.logs
  }

  keep(_key: string, settled: Settled): Promise<void> {
    this.logs = [...this.logs, ...settled.logs]
      .sort((a, b) => a.blockNumber - b.blockNumber || a.logIndex - b.logIndex)
      .slice(-NEWEST)
    return Promise.resolve()
  }

  clear(): Promise<void> {
    this.logs = []
    return Promise.resolve()
  }
}
