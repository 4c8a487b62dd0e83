import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { Engine } from '@/lib/blockchain/engine/engine'
import type { EngineMessage } from '@/lib/blockchain/engine/engine-message'
import { IndexedDbStore } from '@/lib/blockchain/engine/store/indexed-db-store'
import { platformPorts } from '@/lib/blockchain/platform-ports'
import { TickingChain } from '../../support/ticking-chain'
import { until } from '../../support/until'
import { engineOptions } from '../engine-options'
import { LedgerFold } from '../ledger-fold'

let chain: TickingChain
const engines: Engine[] = []

beforeAll(async () => {
  chain = await TickingChain.start()
  await chain.mineBlocks(220)
}, 60_000)
beforeEach(() => {
  globalThis.indexedDB = new IDBFactory()
})
afterEach(() => {
  for (const engine of engines.splice(0)) engine.command({ type: 'disconnect' })
})
afterAll(() => chain.stop())

/** One visit: an engine over the browser's store, and what a page makes of what it says. */
async function visit(store: IndexedDbStore) {
  const fold = new LedgerFold()
  const resets: string[] = []
  const hear = (message: EngineMessage): void => {
    if (message.type === 'changes') fold.take(message.changes)
    if (message.type !== 'reset') return
    resets.push(message.reason)
    fold.clear()
  }
  const options = engineOptions({
    wsUrls: [chain.wsUrl],
    httpUrls: [chain.httpUrl],
    address: chain.address,
    topics: null,
    fromBlock: chain.fromBlock,
    heartbeatInterval: 500,
  })
  const engine = new Engine(options, await platformPorts(), store, hear)
  engines.push(engine)
  engine.command({ type: 'connect' })
  const atRest = async () => {
    const head = await chain.head()
    await until(
      'everything is read',
      () => engine.status().coverage?.through === head && engine.status().scan.done === engine.status().scan.total,
      15_000,
      () => JSON.stringify(engine.status()),
    )
  }
  await atRest()
  return { engine, fold, resets, atRest }
}

const ids = (logs: Iterable<{ blockHash: string; logIndex: number }>) =>
  [...logs].map(({ blockHash, logIndex }) => `${blockHash}:${logIndex}`)

test('over the budget the coverage says how far back it reaches, and what is older is not read again and again', async () => {
  const store = new IndexedDbStore('small', { logs: 60, bytes: Number.POSITIVE_INFINITY })
  const { engine, atRest } = await visit(store)
  await until('the oldest had to go', () => (engine.status().coverage?.from ?? 0) > chain.fromBlock)
  await atRest()
  const { coverage, alerts } = engine.status()
  expect(alerts.map(({ kind }) => kind)).toEqual(['evicted'])
  const held: string[] = []
  for await (const logs of engine.replay()) held.push(...ids(logs))
  const { logs } = await chain.version()
  const claimed = logs.filter(({ block }) => block >= coverage!.from)
  expect(held).toEqual(claimed.map(({ id }) => id))
  expect(held.length).toBeLessThan(150)

  const next = await visit(store)
  expect(next.engine.status().coverage!.from).toBeGreaterThanOrEqual(coverage!.from)
  expect(ids(next.fold.logs())).toEqual(claimed.map(({ id }) => id).slice(-next.fold.logs().length))
})

test('a chain that changed below what was kept, between two visits: cut back to where it agrees, and read on from there', async () => {
  const store = new IndexedDbStore()
  const first = await visit(store)
  await until('it is final and kept', async () => ((await keptThrough(store)) ?? 0) > chain.fromBlock + 100)
  first.engine.command({ type: 'disconnect' })
  await new Promise((resolve) => setTimeout(resolve, 200))
  const final = (await keptThrough(store))!
  const depth = (await chain.head()) - final + 10
  await chain.reorganise(depth, (index) => index % 2 === 0)
  const second = await visit(store)
  await second.atRest()
  expect(second.resets).toEqual([])
  expect(second.engine.status().alerts).toEqual([])
  const { logs } = await chain.version()
  expect(ids(second.fold.logs())).toEqual(logs.map(({ id }) => id))
}, 60_000)

async function keptThrough(store: IndexedDbStore): Promise<number | null> {
  const [key] = await keysOf('tidemark')
  return key === undefined ? null : ((await store.open(key))?.intervals.at(-1)?.to ?? null)
}

function keysOf(name: string): Promise<string[]> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(name)
    opening.onerror = () => reject(new Error('the store cannot be opened'))
    opening.onsuccess = () => {
      const asking = opening.result.transaction('chains').objectStore('chains').getAllKeys()
      asking.onsuccess = () => {
        opening.result.close()
        resolve(asking.result.map(String))
      }
    }
  })
}
