import type { ChainLog, Hex } from '@/lib/blockchain/engine/chain-log'
import { Engine } from '@/lib/blockchain/engine/engine'
import type { EngineMessage } from '@/lib/blockchain/engine/engine-message'
import type { EngineOptions } from '@/lib/blockchain/engine/engine-options'
import { IntervalSet } from '@/lib/blockchain/engine/ledger/interval-set'
import type { Settled } from '@/lib/blockchain/engine/ledger/settled'
import type { LogStore } from '@/lib/blockchain/engine/store/log-store'
import { platformPorts } from '@/lib/blockchain/platform-ports'

/** Everything final of a contract's history, in one range from its first block on. */
export interface History extends Settled {
  genesisHash: Hex | null
}

/** Takes in what an engine would keep. */
class Collector implements LogStore {
  private logs: ChainLog[] = []
  private readonly hashes = new Map<number, Hex>()
  private proved = new IntervalSet()

  async open(): Promise<null> {
    return null
  }

  async *read(): AsyncIterable<ChainLog[]> {
    yield []
  }

  async keep(_key: string, settled: Settled): Promise<number> {
    this.logs.push(...settled.logs)
    for (const { from, to } of settled.intervals) this.proved.add(from, to)
    for (const [block, hash] of settled.hashes) this.hashes.set(block, hash)
    return 0
  }

  async cutAbove(): Promise<void> {}

  async clear(): Promise<void> {
    this.logs = []
    this.proved = new IntervalSet()
  }

  /** The history once it is whole from `fromBlock` through at least `through`. */
  whole(fromBlock: number, through: number): Settled | null {
    const interval = this.proved.at(fromBlock)
    if (!interval || interval.to < through) return null
    const logs = this.logs.toSorted((a, b) => a.blockNumber - b.blockNumber || a.logIndex - b.logIndex)
    const ends = new Set([interval.from - 1, interval.from, interval.to])
    return {
      logs: logs.filter((log) => log.blockNumber <= interval.to),
      intervals: [interval],
      hashes: [...this.hashes].filter(([block]) => ends.has(block)),
      final: interval.to,
    }
  }
}

interface Reading {
  /** Called with blocks read and to be read. */
  onProgress: (done: number, total: number) => void
  /** The last block that has to be in it; without it, whatever is final when everything was read. */
  through?: number
}

/** Reads the whole final history with the engine, under the same proof as the app does. Rejects when it cannot connect. */
export async function readHistory(options: EngineOptions, { onProgress, through }: Reading): Promise<History> {
  const collector = new Collector()
  const ports = await platformPorts()
  return new Promise((resolve, reject) => {
    let over = false
    const hear = (message: EngineMessage): void => {
      if (over || message.type !== 'status') return
      const { scan, coverage, state, reason, genesisHash } = message.status
      onProgress(scan.done, scan.total)
      if (state === 'error')
        return end(() => reject(new Error(`The node cannot be read: ${reason ?? 'no reason given'}`)))
      const isWhole = coverage && coverage.from <= options.fromBlock && scan.done >= scan.total && scan.total > 0
      if (!isWhole) return
      const settled = collector.whole(options.fromBlock, through ?? Math.min(coverage.finalThrough, options.fromBlock))
      if (settled) end(() => resolve({ ...settled, genesisHash: genesisHash as Hex | null }))
    }
    const engine = new Engine(options, ports, collector, hear)
    const end = (settle: () => void): void => {
      over = true
      engine.command({ type: 'disconnect' })
      settle()
    }
    engine.command({ type: 'connect' })
  })
}
