import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { IndexedDbStore } from '@/lib/blockchain/engine/store/indexed-db-store'
import { KeptLogs } from '@/lib/blockchain/engine/store/kept-logs'
import type { LogStore } from '@/lib/blockchain/engine/store/log-store'
import { all, EVERY, settledOf } from './kept-ranges'
import { FILTER, hashOf, longChain } from './model-chain'

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory()
})

const quiet = { onFailure: () => undefined, onFloor: () => undefined, onLost: () => undefined }
const agree = async () => 'all' as const

const chain = longChain(20_000, (block) => (block % 2 === 0 ? 1 : 0))

const settled = (from: number, to: number) => settledOf(chain, from, to)

test('what was kept is there for the next visit, in chain order and in portions', async () => {
  const first = new IndexedDbStore()
  await first.keep('chain', settled(10_001, 20_000))
  await first.keep('chain', settled(1, 10_000))
  const second = new IndexedDbStore()
  expect(await second.open('chain')).toMatchObject({
    intervals: [{ from: 1, to: 20_000 }],
    final: 20_000,
    count: 10_000,
    hashes: expect.arrayContaining([
      [0, hashOf(1)],
      [20_000, hashOf(20_001)],
    ]) as unknown,
  })
  const sizes: number[] = []
  for await (const portion of second.read('chain', ...EVERY)) sizes.push(portion.length)
  expect(Math.max(...sizes)).toBeLessThanOrEqual(5_000)
  expect(await all(second.read('chain', ...EVERY))).toEqual(chain.logs(1, 20_000))
})

test('chains are apart, and clearing one leaves the others', async () => {
  const store = new IndexedDbStore()
  await store.keep('a', settled(1, 10))
  await store.keep('ab', settled(1, 20))
  await store.clear('a')
  expect(await store.open('a')).toBeNull()
  expect(await all(store.read('a', ...EVERY))).toEqual([])
  expect((await store.open('ab'))?.count).toBe(10)
})

test('a log that two tabs write is kept once', async () => {
  const [one, two] = [new IndexedDbStore(), new IndexedDbStore()]
  await Promise.all([one.keep('chain', settled(1, 100)), two.keep('chain', settled(50, 200))])
  expect(await all(one.read('chain', ...EVERY))).toEqual(chain.logs(1, 200))
  expect((await two.open('chain'))?.intervals).toEqual([{ from: 1, to: 200 }])
})

test('gaps between what was proved stay gaps', async () => {
  const store = new IndexedDbStore()
  await store.keep('chain', settled(1, 10))
  await store.keep('chain', settled(21, 30))
  const kept = await store.open('chain')
  expect(kept?.intervals).toEqual([
    { from: 1, to: 10 },
    { from: 21, to: 30 },
  ])
  expect(kept?.hashes.map(([block]) => block)).toEqual(expect.arrayContaining([0, 1, 10, 20, 21, 30]))
})

describe('keyed by chain, genesis, address, first block and filter', () => {
  const options = { ...FILTER, fromBlock: 1 }
  const find = async (chainId: number, genesis: number, change: object = {}) => {
    const kept = new KeptLogs(new IndexedDbStore(), { ...options, ...change }, quiet)
    const found = await kept.open(chainId, hashOf(genesis), agree, () => undefined)
    return found?.count ?? 0
  }

  test('two local chains share everything but the genesis: what one left is nothing to the other', async () => {
    const kept = new KeptLogs(new IndexedDbStore(), options, quiet)
    await kept.open(31337, hashOf(1), agree, () => undefined)
    kept.keep(settled(1, 100))
    await all(kept.read())
    expect(await find(31337, 1)).toBe(50)
    expect(await find(31337, 1, { topics: [...FILTER.topics].reverse() })).toBe(50)
    expect(await find(31337, 2)).toBe(0)
    expect(await find(1, 1)).toBe(0)
    expect(await find(31337, 1, { address: '0x00000000000000000000000000000000000000bb' })).toBe(0)
    expect(await find(31337, 1, { topics: null })).toBe(0)
    expect(await find(31337, 1, { fromBlock: 2 })).toBe(0)
  })
})

test('a store that fails is told once, and the logs go on in memory', async () => {
  const full: LogStore = {
    open: async () => null,
    read: async function* () {},
    keep: () => Promise.reject(new Error('QuotaExceededError')),
    cutAbove: () => Promise.reject(new Error('never asked')),
    clear: () => Promise.reject(new Error('never asked')),
  }
  const told: string[] = []
  const kept = new KeptLogs(full, { ...FILTER, fromBlock: 1 }, { ...quiet, onFailure: (message) => told.push(message) })
  await kept.open(1, hashOf(1), agree, () => undefined)
  expect(kept.kind).toBe('persistent')
  kept.keep(settled(1, 10))
  kept.keep(settled(11, 20))
  expect(await all(kept.read())).toEqual(chain.logs(1, 20))
  expect(kept.kind).toBe('memory')
  expect(told).toEqual(['Logs cannot be kept on this device: QuotaExceededError'])
})
