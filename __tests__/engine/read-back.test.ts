import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import type { ChainLog } from '@/lib/blockchain/engine/chain-log'
import { IndexedDbStore } from '@/lib/blockchain/engine/store/indexed-db-store'
import { readBack } from '@/lib/blockchain/engine/store/read-back'
import { hashOf, longChain } from './model-chain'

/** So many logs in each block. */
async function kept(perBlock: (block: number) => number, blocks: number) {
  globalThis.indexedDB = new IDBFactory()
  const chain = longChain(blocks, perBlock)
  const store = new IndexedDbStore()
  for (const key of ['chain', 'chain:other'])
    await store.keep(key, {
      logs: chain.logs(1, blocks),
      intervals: [{ from: 1, to: blocks }],
      hashes: [[blocks, hashOf(blocks + 1)]],
      final: blocks,
    })
  return { chain, store }
}

async function readAll(store: IndexedDbStore, range: { from: number; to: number }) {
  const read: ChainLog[] = []
  const sizes: number[] = []
  let lowest = range.to + 1
  for await (const { logs, from } of readBack((a, b, most) => store.between('chain', a, b, most), range)) {
    expect(logs.every(({ blockNumber }) => blockNumber >= from && blockNumber < lowest)).toBe(true)
    lowest = from
    read.unshift(...logs)
    sizes.push(logs.length)
  }
  expect(lowest).toBe(range.from)
  return { read, sizes }
}

test.each([
  ['dense', (block: number) => (block % 2 === 0 ? 5 : 0), 4_000],
  ['sparse', (block: number) => (block % 997 === 0 ? 1 : 0), 20_000],
  ['with one huge block', (block: number) => (block === 1_500 ? 2_500 : block % 3), 3_000],
])('a range %s is read backwards in portions, each log once and in order', async (_, perBlock, blocks) => {
  const { chain, store } = await kept(perBlock, blocks)
  const { read, sizes } = await readAll(store, { from: 7, to: blocks - 3 })
  expect(read).toEqual(chain.logs(7, blocks - 3))
  expect(Math.max(...sizes.filter((size) => size < 2_500))).toBeLessThan(1_000)
})

test('where little is kept few questions are asked', async () => {
  const { store } = await kept((block) => (block === 2 ? 1 : 0), 1_000)
  const between = jest.spyOn(store, 'between')
  let found = 0
  const range = { from: 1, to: 10_000_000 }
  for await (const { logs } of readBack((a, b, most) => store.between('chain', a, b, most), range)) found += logs.length
  expect(found).toBe(1)
  expect(between.mock.calls.length).toBeLessThan(12)
})
