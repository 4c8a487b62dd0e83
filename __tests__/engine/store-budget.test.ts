import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { IndexedDbStore } from '@/lib/blockchain/engine/store/indexed-db-store'
import { KeptLogs } from '@/lib/blockchain/engine/store/kept-logs'
import type { LogStore } from '@/lib/blockchain/engine/store/log-store'
import { logSize } from '@/lib/blockchain/engine/store/log-size'
import { MemoryStore } from '@/lib/blockchain/engine/store/memory-store'
import { all, EVERY, settledOf } from './kept-ranges'
import { FILTER, hashOf, longChain } from './model-chain'

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory()
})

/** Two logs a block. */
const chain = longChain(1_000, () => 2)

const settled = (from: number, to: number) => settledOf(chain, from, to)

/** What is kept is exactly the chain's logs of the ranges that are claimed. */
async function expectHonest(store: LogStore, key: string): Promise<void> {
  const kept = await store.open(key)
  const claimed = (kept?.intervals ?? []).flatMap(({ from, to }) => chain.logs(from, to))
  expect(await all(store.read(key, ...EVERY))).toEqual(claimed)
  expect(kept?.count ?? 0).toBe(claimed.length)
}

describe('IndexedDB', () => {
  const budget = { logs: 200, bytes: Number.POSITIVE_INFINITY }

  test('over the budget the oldest blocks go, whole, and are no longer claimed', async () => {
    const store = new IndexedDbStore('few', budget)
    expect(await store.keep('chain', settled(1, 100))).toBe(0)
    const floor = await store.keep('chain', settled(101, 110))
    expect(floor).toBeGreaterThan(10)
    const kept = await store.open('chain')
    expect(kept).toMatchObject({ floor, intervals: [{ from: floor, to: 110 }] })
    expect(kept?.count).toBeGreaterThan(150)
    await expectHonest(store, 'chain')
  })

  test('what is older than what had to go is not taken in again', async () => {
    const store = new IndexedDbStore('few', budget)
    await store.keep('chain', settled(901, 1_000))
    const floor = await store.keep('chain', settled(891, 900))
    expect(floor).toBeGreaterThan(900)
    expect(await store.keep('chain', settled(700, 800))).toBe(floor)
    await expectHonest(store, 'chain')
  })

  test('bytes count as well', async () => {
    const [log] = chain.logs(1, 1)
    const store = new IndexedDbStore('few', { logs: Number.POSITIVE_INFINITY, bytes: 50 * logSize(log!) })
    expect(await store.keep('chain', settled(1, 100))).toBeGreaterThan(75)
    await expectHonest(store, 'chain')
  })

  test('a chain that nobody opened lately goes before anything of the one that is written', async () => {
    const now = jest.spyOn(Date, 'now')
    const store = new IndexedDbStore('few', budget)
    now.mockReturnValue(1_000)
    await store.keep('long ago', settled(1, 40))
    now.mockReturnValue(2_000)
    await store.keep('lately', settled(1, 40))
    now.mockReturnValue(3_000)
    expect(await store.keep('chain', settled(1, 50))).toBe(0)
    expect(await store.open('long ago')).toBeNull()
    expect(await all(store.read('long ago', ...EVERY))).toEqual([])
    await expectHonest(store, 'lately')
    await expectHonest(store, 'chain')
    now.mockRestore()
  })

  test('one tab clears what another goes on writing: only what is there is claimed', async () => {
    const store = new IndexedDbStore()
    await store.keep('chain', settled(1, 100))
    await store.clear('chain')
    await store.keep('chain', settled(101, 110))
    expect((await store.open('chain'))?.intervals).toEqual([{ from: 101, to: 110 }])
    await expectHonest(store, 'chain')
  })

  test('cut at a block, nothing above it stays, and the block’s hash is known', async () => {
    const store = new IndexedDbStore()
    await store.keep('chain', settled(1, 100))
    await store.cutAbove('chain', 60, hashOf(61))
    const kept = await store.open('chain')
    expect(kept).toMatchObject({ final: 60, intervals: [{ from: 1, to: 60 }] })
    expect(kept?.hashes).toContainEqual([60, hashOf(61)])
    await expectHonest(store, 'chain')
  })
})

test('in memory the newest stay, blocks whole', async () => {
  const store = new MemoryStore(21)
  expect(await store.keep('', settled(11, 20))).toBe(0)
  expect(await store.keep('', settled(1, 10))).toBe(11)
  expect(await store.keep('', settled(21, 21))).toBe(12)
  expect(await all(store.read('', ...EVERY))).toEqual(chain.logs(12, 21))
})

describe('when the browser’s store fails midway', () => {
  const told: string[] = []
  const hooks = {
    onFailure: (message: string) => told.push(message),
    onFloor: (block: number) => told.push(`floor ${block}`),
    onLost: (reason: string) => told.push(`lost: ${reason}`),
  }
  beforeEach(() => void told.splice(0))

  async function failing(change: (store: IndexedDbStore) => void) {
    const store = new IndexedDbStore()
    const kept = new KeptLogs(store, { ...FILTER, fromBlock: 1 }, hooks)
    await kept.open(
      1,
      hashOf(1),
      async () => 'all',
      () => undefined,
    )
    kept.keep(settled(1, 100))
    await all(kept.read())
    change(store)
    kept.keep(settled(101, 110))
    return kept
  }

  test('a full one: what it holds is still read, what comes is held in memory', async () => {
    const kept = await failing((store) => jest.spyOn(store, 'keep').mockRejectedValue(new Error('QuotaExceededError')))
    expect(await all(kept.read())).toEqual(chain.logs(1, 110))
    expect(kept.kind).toBe('memory')
    expect(told).toEqual(['Logs cannot be kept on this device: QuotaExceededError'])
  })

  test('one that cannot even be read: whoever counts on it is told', async () => {
    const kept = await failing((store) =>
      jest.spyOn(store, 'read').mockImplementation(() => {
        throw new Error('gone')
      }),
    )
    expect(await all(kept.read())).toEqual([])
    expect(told).toEqual(['Logs cannot be kept on this device: gone', 'lost: the kept history can no longer be read'])
  })

  test('cleared after a failure, nothing of before comes back', async () => {
    const kept = await failing((store) => {
      jest.spyOn(store, 'keep').mockRejectedValue(new Error('full'))
      jest.spyOn(store, 'clear').mockRejectedValue(new Error('full'))
    })
    kept.clear()
    kept.keep(settled(200, 201))
    expect(await all(kept.read())).toEqual(chain.logs(200, 201))
  })
})
