import { openDB, type DBSchema, type IDBPDatabase, type IDBPTransaction } from 'idb'
import type { ChainLog, Hex } from '../chain-log'
import type { Settled } from '../ledger/settled'
import { cutTo, raisedTo, withSettled, type KeptRecord } from './kept-record'
import { logSize } from './log-size'
import type { KeptChain, LogStore } from './log-store'

interface Schema extends DBSchema {
  /** Key: chain key, block and log index, so that writing a log twice keeps one, whichever tab wrote it. */
  logs: { key: string; value: ChainLog }
  chains: { key: string; value: KeptRecord }
}

type Writing = IDBPTransaction<Schema, ('logs' | 'chains')[], 'readwrite'>

const VERSION = 2
const PORTION = 5_000
/** How much is kept of all chains together. */
const BUDGET = { logs: 200_000, bytes: 50 * 1024 * 1024 }
/** When something has to go, this part of the budget goes at once, so that not every block takes from the oldest. */
const SLACK = 0.05

/**
 * Keeps logs in IndexedDB under `name`. Several tabs may write the same chain: ranges are united, logs coincide. When the
 * budget is used up, chains that nobody opened lately go first, then the oldest blocks of the one that is written.
 */
export class IndexedDbStore implements LogStore {
  private database: Promise<IDBPDatabase<Schema>> | null = null

  constructor(
    private readonly name = 'tidemark',
    private readonly budget = BUDGET,
  ) {}

  async open(key: string): Promise<KeptChain | null> {
    const database = await this.connect()
    const kept = await database.get('chains', key)
    if (kept) await database.put('chains', { ...kept, usedAt: Date.now() }, key)
    return kept ?? null
  }

  async *read(key: string, from: number, to: number): AsyncIterable<ChainLog[]> {
    const database = await this.connect()
    const end = blockKey(key, to + 1)
    let start = blockKey(key, from)
    for (;;) {
      const logs = await database.getAll('logs', IDBKeyRange.bound(start, end, true, true), PORTION)
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

  async keep(key: string, settled: Settled): Promise<number> {
    const writing = (await this.connect()).transaction(['logs', 'chains'], 'readwrite')
    const former = await writing.objectStore('chains').get(key)
    const record = withSettled(former, settled, Date.now())
    const isKept = (block: number) => former?.intervals.some(({ from, to }) => block >= from && block <= to)
    for (const log of settled.logs) {
      if (log.blockNumber < record.floor) continue
      void writing.objectStore('logs').put(log, logKey(key, log))
      if (isKept(log.blockNumber)) continue
      record.count++
      record.bytes += logSize(log)
    }
    const within = await this.makeRoom(writing, key, record)
    await Promise.all([writing.objectStore('chains').put(within, key), writing.done])
    return within.floor
  }

  async cutAbove(key: string, last: number, hash: Hex): Promise<void> {
    const writing = (await this.connect()).transaction(['logs', 'chains'], 'readwrite')
    const record = await writing.objectStore('chains').get(key)
    if (record) {
      const gone = await drop(writing, key, last + 1, Number.MAX_SAFE_INTEGER - 1)
      const left = { count: record.count - gone.count, bytes: record.bytes - gone.bytes }
      await writing.objectStore('chains').put({ ...cutTo(last, hash, record), ...left }, key)
    }
    await writing.done
  }

  async clear(key: string): Promise<void> {
    const writing = (await this.connect()).transaction(['logs', 'chains'], 'readwrite')
    await Promise.all([forget(writing, key), writing.done])
  }

  private async makeRoom(writing: Writing, key: string, record: KeptRecord): Promise<KeptRecord> {
    const chains = writing.objectStore('chains')
    const keys = (await chains.getAllKeys()).filter((other) => other !== key)
    const others = await Promise.all(keys.map(async (other) => ({ key: other, kept: await chains.get(other) })))
    others.sort((a, b) => (a.kept?.usedAt ?? 0) - (b.kept?.usedAt ?? 0))
    let { count, bytes } = record
    for (const { kept } of others) [count, bytes] = [count + (kept?.count ?? 0), bytes + (kept?.bytes ?? 0)]
    const isTooMuch = (part: number) => count > this.budget.logs * part || bytes > this.budget.bytes * part
    for (const other of others) {
      if (!isTooMuch(1)) return record
      await forget(writing, other.key)
      ;[count, bytes] = [count - (other.kept?.count ?? 0), bytes - (other.kept?.bytes ?? 0)]
    }
    if (!isTooMuch(1)) return record
    let floor = record.floor
    let cursor = await writing.objectStore('logs').openCursor(blocksOf(key))
    for (; cursor; cursor = await cursor.continue()) {
      const log = cursor.value
      // A block of which something goes, goes whole.
      if (log.blockNumber >= floor && !isTooMuch(1 - SLACK)) break
      floor = log.blockNumber + 1
      ;[count, bytes] = [count - 1, bytes - logSize(log)]
      await cursor.delete()
    }
    return { ...raisedTo(floor, record), count, bytes }
  }

  private connect(): Promise<IDBPDatabase<Schema>> {
    this.database ??= openDB<Schema>(this.name, VERSION, {
      upgrade(database) {
        // What another version wrote is read from the chain again.
        for (const store of [...database.objectStoreNames]) database.deleteObjectStore(store)
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

async function forget(writing: Writing, key: string): Promise<void> {
  await Promise.all([writing.objectStore('logs').delete(blocksOf(key)), writing.objectStore('chains').delete(key)])
}

/** Takes out the logs of [from, to] and says how many they were, and how large. */
async function drop(
  writing: Writing,
  key: string,
  from: number,
  to: number,
): Promise<{ count: number; bytes: number }> {
  const gone = { count: 0, bytes: 0 }
  let cursor = await writing.objectStore('logs').openCursor(blocksOf(key, from, to))
  for (; cursor; cursor = await cursor.continue()) {
    gone.count++
    gone.bytes += logSize(cursor.value)
    await cursor.delete()
  }
  return gone
}

function blocksOf(key: string, from = 0, to = Number.MAX_SAFE_INTEGER - 1): IDBKeyRange {
  return IDBKeyRange.bound(blockKey(key, from), blockKey(key, to + 1), true, true)
}

/** Sorts as text in chain order: sixteen digits hold any safe block number. */
function blockKey(key: string, block: number): string {
  return `${key}|${String(block).padStart(16, '0')}`
}

function logKey(key: string, log: ChainLog): string {
  return `${blockKey(key, log.blockNumber)}|${String(log.logIndex).padStart(8, '0')}`
}
