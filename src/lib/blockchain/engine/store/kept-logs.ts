import type { ChainLog, Hex } from '../chain-log'
import type { EngineOptions } from '../engine-options'
import type { Settled } from '../ledger/settled'
import { keptKey } from './kept-key'
import type { KeptChain, LogStore } from './log-store'
import { MemoryStore } from './memory-store'

/** The store as one engine uses it: keyed by what it follows. When it fails (quota, private mode) the newest logs go on in memory. */
export class KeptLogs {
  private key: string | null = null
  private persistent: boolean
  private queue: Promise<void> = Promise.resolve()

  constructor(
    private store: LogStore | null,
    private readonly options: Pick<EngineOptions, 'address' | 'topics' | 'fromBlock'>,
    private readonly onFailure: (message: string) => void,
  ) {
    this.persistent = store !== null
  }

  get kind(): 'persistent' | 'memory' {
    return this.persistent ? 'persistent' : 'memory'
  }

  /** Hands what an earlier session kept of this chain to `replay`; null when there is nothing. */
  async open(
    chainId: number,
    genesis: Hex | null,
    replay: (logs: readonly ChainLog[]) => void,
  ): Promise<KeptChain | null> {
    const key = keptKey(this.options, chainId, genesis)
    this.key = key
    return this.attempt(async (store) => {
      const chain = await store.open(key)
      if (chain) for await (const logs of store.read(key)) replay(logs)
      return chain
    })
  }

  /** Everything kept so far, what is being written included. */
  async *read(): AsyncIterable<readonly ChainLog[]> {
    await this.queue
    if (this.key !== null && this.store) yield* this.store.read(this.key)
  }

  keep(settled: Settled): void {
    this.after((store, key) => store.keep(key, settled))
  }

  clear(): void {
    this.after((store, key) => store.clear(key))
  }

  /** One write after the other: a clearing must not be overtaken by what was proved before it. */
  private after(write: (store: LogStore, key: string) => Promise<void>): void {
    const { key } = this
    if (key === null) return
    this.queue = this.queue.then(async () => void (await this.attempt((store) => write(store, key))))
  }

  private async attempt<T>(use: (store: LogStore) => Promise<T>): Promise<T | null> {
    if (!this.store) return null
    try {
      return await use(this.store)
    } catch (error) {
      if (!this.persistent) throw error
      this.persistent = false
      this.store = new MemoryStore()
      this.onFailure(`Logs cannot be kept on this device: ${error instanceof Error ? error.message : String(error)}`)
      return use(this.store)
    }
  }
}
