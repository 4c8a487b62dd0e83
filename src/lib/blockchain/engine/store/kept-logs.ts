import type { ChainLog, Hex } from '../chain-log'
import type { EngineOptions } from '../engine-options'
import type { Settled } from '../ledger/settled'
import type { Agreement } from '../sync/kept-agreement'
import { keptKey } from './kept-key'
import type { KeptChain, LogStore } from './log-store'
import { MemoryStore } from './memory-store'

interface KeptHooks {
  /** Logs can no longer be kept on this device; they go on in memory. */
  onFailure: (message: string) => void
  /** Nothing below this block is kept any more. */
  onFloor: (block: number) => void
  /** What was kept can no longer be read: whoever counted on it must read it from the chain again. */
  onLost: (reason: string) => void
}

const LAST = Number.MAX_SAFE_INTEGER - 1

/**
 * The store as one engine uses it: keyed by what it follows. When it fails (quota, private mode) what comes from then on
 * is held in memory, the newest of it, above what the store still has.
 */
export class KeptLogs {
  private key: string | null = null
  private failed: boolean
  /** Whether logs are kept at all: without a store nobody will ask for them. */
  readonly keeps: boolean
  private readonly memory = new MemoryStore()
  private floor = 0
  private queue: Promise<void> = Promise.resolve()

  constructor(
    private store: LogStore | null,
    private readonly options: Pick<EngineOptions, 'address' | 'topics' | 'fromBlock'>,
    private readonly hooks: KeptHooks,
  ) {
    this.failed = store === null
    this.keeps = store !== null
  }

  get kind(): 'persistent' | 'memory' {
    return this.failed ? 'memory' : 'persistent'
  }

  /**
   * Hands what an earlier session kept of this chain to `replay`; null when there is nothing. `agree` says how much of it
   * still is the chain's: the rest is given up first.
   * @throws what `agree` throws
   */
  async open(
    chainId: number,
    genesis: Hex | null,
    agree: (kept: KeptChain, logs: () => AsyncIterable<readonly ChainLog[]>) => Promise<Agreement>,
    replay: (logs: readonly ChainLog[]) => void,
  ): Promise<KeptChain | null> {
    const key = keptKey(this.options, chainId, genesis)
    this.key = key
    this.floor = 0
    const found = await this.attempt((store) => store.open(key))
    if (!found) return null
    const agreement = await agree(found, () => this.read())
    const kept = await this.attempt((store) => cutBack(store, key, found, agreement))
    if (!kept) return null
    this.floor = kept.floor
    const read = await this.attempt(async (store) => {
      for await (const logs of store.read(key, kept.floor, LAST)) replay(logs)
      return kept
    })
    if (!read) this.hooks.onLost('the kept history cannot be read')
    return read
  }

  /** The kept logs of [from, to], what is being written included. */
  async *read(from = 0, to = LAST): AsyncIterable<readonly ChainLog[]> {
    await this.queue
    const { key, store } = this
    if (key === null) return
    const lowest = Math.max(from, this.floor)
    try {
      if (store) yield* store.read(key, lowest, to)
    } catch (error) {
      this.giveUp(error)
      this.store = null
      return this.hooks.onLost('the kept history can no longer be read')
    }
    yield* this.memory.read(key, lowest, to)
  }

  keep(settled: Settled): void {
    this.after(async (key) => {
      const floor = await this.write(key, settled)
      if (floor <= this.floor) return
      this.floor = floor
      this.hooks.onFloor(floor)
    })
  }

  clear(): void {
    this.floor = 0
    this.after(async (key) => {
      await this.memory.clear()
      // What cannot be cleared must not be read again either.
      await this.store?.clear(key).catch((error: unknown) => {
        this.giveUp(error)
        this.store = null
      })
    })
  }

  private async write(key: string, settled: Settled): Promise<number> {
    const floor = await this.attempt((store) => store.keep(key, settled))
    if (floor !== null) return floor
    return this.keeps ? this.memory.keep(key, settled) : 0
  }

  /** Uses the store while it works; null when it does not. */
  private async attempt<T>(use: (store: LogStore) => Promise<T>): Promise<T | null> {
    if (!this.store || this.failed) return null
    try {
      return await use(this.store)
    } catch (error) {
      this.giveUp(error)
      return null
    }
  }

  /** One write after the other: a clearing must not be overtaken by what was proved before it. */
  private after(write: (key: string) => Promise<void>): void {
    const { key } = this
    if (key !== null) this.queue = this.queue.then(() => write(key))
  }

  private giveUp(error: unknown): void {
    if (this.failed) return
    this.failed = true
    this.hooks.onFailure(
      `Logs cannot be kept on this device: ${error instanceof Error ? error.message : String(error)}`,
    )
  }
}

async function cutBack(store: LogStore, key: string, kept: KeptChain, agreement: Agreement): Promise<KeptChain | null> {
  if (agreement === 'all') return kept
  if (agreement === 'none') await store.clear(key)
  else await store.cutAbove(key, agreement.last, agreement.hash)
  return store.open(key)
}
