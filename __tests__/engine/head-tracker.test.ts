import { HeadTracker } from '@/lib/blockchain/engine/head/head-tracker'
import type { BlockHeader } from '@/lib/blockchain/engine/ledger/proven-range'
import { hashOf, ModelChain } from './model-chain'

const nothing = () => undefined

/** Feeds headers as they are pushed; gives the heights at which a reorganisation was suspected. */
function feed(
  headers: readonly BlockHeader[],
  known: (block: number) => `0x${string}` | undefined = nothing,
): number[] {
  const tracker = new HeadTracker()
  return headers.flatMap((header, index) => {
    const suspect = tracker.header(header, known)
    tracker.number(header.number, index * 1_000, header.timestamp)
    return suspect ? [header.number] : []
  })
}

const chain = new ModelChain(Array.from({ length: 40 }, () => 0))
const headers = Array.from({ length: 40 }, (_, index) => chain.header(index + 1)!)

test('a chain that only grows is never suspected', () => {
  expect(feed(headers)).toEqual([])
  expect(feed(headers, (block) => chain.header(block)?.hash)).toEqual([])
})

test('Mezo: newHeads.hash is not the block’s hash, parentHash is – nothing is suspected at any block', () => {
  const mezo = headers.map((header) => ({ ...header, hash: hashOf(1_000_000 + header.number) }))
  expect(feed(mezo)).toEqual([])
  expect(feed(mezo, (block) => chain.header(block)?.hash)).toEqual([])
})

test('heads that are skipped, doubled or go backwards behind a load balancer are not suspected by themselves', () => {
  const proved = (block: number) => chain.header(block)?.hash
  const some = [0, 1, 5, 5, 4, 6, 6, 3, 9].map((index) => headers[index]!)
  expect(feed(some, proved).filter((block) => ![5, 4].includes(block))).toEqual([])
})

test('anvil: the same heights again with other hashes are a reorganisation', () => {
  const fork = new ModelChain(Array.from({ length: 40 }, () => 0))
  fork.reorg(3, [0, 0, 0])
  const again = [38, 39, 40].map((block) => fork.header(block)!)
  expect(feed([...headers, ...again])).toEqual([38, 39, 40])
})

test('a header whose parent is not the block that was proved below it', () => {
  const forked = { number: 41, hash: hashOf(900), parentHash: hashOf(899), timestamp: 1 }
  expect(feed([forked], (block) => (block === 40 ? chain.headHash : undefined))).toEqual([41])
  expect(feed([forked], (block) => (block === 40 ? hashOf(899) : undefined))).toEqual([])
})

test('the head is the highest heard of, with its time as soon as anybody tells it', () => {
  const tracker = new HeadTracker()
  tracker.number(10, 1_000)
  expect(tracker.head).toEqual({ number: 10, timestamp: null })
  tracker.number(9, 2_000, 99)
  expect(tracker.head).toEqual({ number: 10, timestamp: null })
  tracker.number(10, 3_000, 100)
  expect(tracker.head).toEqual({ number: 10, timestamp: 100 })
  tracker.number(10, 4_000)
  expect(tracker).toMatchObject({ head: { number: 10, timestamp: 100 }, advancedAt: 1_000 })
})

test('the block interval is what was observed of the latest blocks', () => {
  const tracker = new HeadTracker()
  tracker.number(1, 0)
  expect(tracker.blockInterval).toBeNull()
  for (let block = 2; block <= 20; block++) tracker.number(block, block * 3_600)
  expect(tracker.blockInterval).toBe(3_600)
  for (let block = 21; block <= 28; block++) tracker.number(block, 72_000 + (block - 20) * 12_000)
  expect(tracker.blockInterval).toBe(12_000)
})

test('over a long session it keeps a bounded number of headers', () => {
  const tracker = new HeadTracker()
  for (let block = 0; block < 10_000; block++)
    tracker.header({ number: block, hash: hashOf(block + 1), parentHash: hashOf(block), timestamp: block }, nothing)
  const held = Array.from({ length: 10_000 }, (_, block) => tracker.timestampOf(block)).filter((at) => at !== null)
  expect(held.length).toBeLessThanOrEqual(256)
  expect(tracker.timestampOf(9_999)).toBe(9_999)
})

test('after it has forgotten, another chain may begin at any height', () => {
  const tracker = new HeadTracker()
  for (const header of headers) tracker.header(header, nothing)
  tracker.number(40, 0)
  tracker.forget()
  const other = { number: 2, hash: hashOf(77), parentHash: hashOf(76), timestamp: 5 }
  expect(tracker.header(other, nothing)).toBe(false)
  tracker.number(2, 1_000, 5)
  expect(tracker.head).toEqual({ number: 2, timestamp: 5 })
})
