import { openDB, type DBSchema, type IDBPDatabase } from 'idb'
import type { ChainLog } from '../chain-log'
import { IntervalSet } from '../ledger/interval-set'
import type { Settled } from '../ledger/settled'
import type { KeptChain, LogStore } from './log-store'

interface Schema extends DBSchema {
  /** Key: chain key, block and log index, so that writing a log twice keeps one, whichever tab wrote it. */
  logs: { key: string; value: ChainLog }
  chains: { key: string; value: KeptChain }
}

const VERSION = 1
const PORTION = 5_000

/** Keeps logs in IndexedDB under `name`. Several tabs may write the same chain: ranges are united, logs coincide. */
export class IndexedDbStore implements LogStore {
  private database: Promise<IDBPDatabase<Schema>> | null = null

  constructor(private readonly name = 'tidemark') {}

  async open(key: string): Promise<KeptChain | null> {
    return (await (await this.connect()).get('chains', key)) ?? null
  }

  async *read(key: string): AsyncIterable<ChainLog[]> {
    const database = await this.connect()
    const end = `${key}|~`
    let start = `${key}|`
    for (;;) {
      const range = IDBKeyRange.bound(start, end, true, true)
      const logs = await database.getAll('logs', range, PORTION)
      const last = logs.at(-1)
      if (!last) return
      yield logs
      if (logs.length < PORTION) return
      start = logKey(key, last)
    }
  }

  /** The kept logs of the blocks [from, to] in chain order, at most so many. */
  async between(key: string, from: number, to: number, most?: number): Promise<ChainLog[]> {
    const range = IDBKeyRange.bound(blockKey(key, from), blockKey(key, to + 1), false, true)
    return (await this.connect()).getAll('logs', range, most)
  }

  async keep(key: string, settled: Settled): Promise<void> {
    const transaction = (await this.connect()).transaction(['logs', 'chains'], 'readwrite')
    const chains = transaction.objectStore('chains')
    const logs = transaction.objectStore('logs')
    const former = await chains.get(key)
    const adding = settled.logs.map((log) => logs.put(log, logKey(key, log)))
    await Promise.all([...adding, chains.put(unite(former, settled), key), transaction.done])
  }

  async clear(key: string): Promise<void> {
    const transaction = (await this.connect()).transaction(['logs', 'chains'], 'readwrite')
    const range = IDBKeyRange.bound(`${key}|`, `${key}|~`)
    await Promise.all([
      transaction.objectStore('logs').delete(range),
      transaction.objectStore('chains').delete(key),
      transaction.done,
    ])
  }

  private connect(): Promise<IDBPDatabase<Schema>> {
    this.database ??= openDB<Schema>(this.name, VERSION, {
      upgrade(database) {
        database.createObjectStore('logs')
        database.createObjectStore('chains')
      },
      // A newer build wants the database: let go, and open it anew when next needed.
      blocking: (_current, _blocked, event) => {
        this.database = null
        ;(event.target as IDBDatabase).close()
      },
      terminated: () => (this.database = null),
    })
    this.database.catch(() => (this.database = null))
    return this.database
  }
}

function unite(former: KeptChain | undefined, settled: Settled): KeptChain {
  const intervals = new IntervalSet()
  for (const { from, to } of [...(former?.intervals ?? []), ...settled.intervals]) intervals.add(from, to)
  const ends = new Set(intervals.all.flatMap(({ from, to }) => [from - 1, from, to]))
  const hashes = new Map([...(former?.hashes ?? []), ...settled.hashes])
  return {
    intervals: intervals.all,
    hashes: [...hashes].filter(([block]) => ends.has(block)),
    final: Math.max(former?.final ?? -1, settled.final),
    count: (former?.count ?? 0) + settled.logs.length,
    snapshot: settled.snapshot ?? former?.snapshot,
  }
}

/** Sorts as text in chain order: sixteen digits hold any safe block number. */
function logKey(key: string, log: ChainLog): string {
  return `${blockKey(key, log.blockNumber)}|${String(log.logIndex).padStart(8, '0')}`
}

/** What the keys of a block's logs begin with. */
function blockKey(key: string, block: number): string {
  return `${key}|${String(block).padStart(16, '0')}`
}
