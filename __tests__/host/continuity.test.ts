import type { EngineMessage } from '@/lib/blockchain/engine/engine-message'
import { Continuity } from '@/lib/blockchain/host/continuity'
import { hashOf, logAt } from '../engine/model-chain'

const GENESIS = hashOf(1)
const log = (block: number) => logAt({ number: block, hash: hashOf(block), timestamp: block }, 1)
const chain = (startHead: number, genesisHash = GENESIS): EngineMessage => ({
  type: 'chain',
  chainId: 1,
  genesisHash,
  startHead,
})
const apply = (...blocks: number[]): EngineMessage => ({
  type: 'changes',
  changes: blocks.map((block) => ({ op: 'apply', log: log(block), via: 'pull' })),
})
const covered = (from: number, through: number, finalThrough = from - 1): EngineMessage => ({
  type: 'coverage',
  coverage: { from, through, finalThrough },
})

const setUp = (...messages: EngineMessage[]) => {
  const told: EngineMessage[] = []
  const continuity = new Continuity((message) => told.push(message))
  for (const message of messages) continuity.hear(message)
  told.length = 0
  return { told, hear: (...more: EngineMessage[]) => more.forEach((m) => continuity.hear(m)), continuity }
}

test('the next host of the same chain repeats nothing, and what is live stays live from the same block on', () => {
  const { told, hear, continuity } = setUp(chain(10), apply(3, 12), covered(0, 12, 5))
  continuity.renew()
  // 3 is final and forgotten here; a host that reads the store tells it again all the same.
  hear(apply(3), covered(0, 5, 5), chain(20), apply(12, 15), covered(0, 15, 5))
  expect(told).toEqual([apply(15), covered(0, 15, 5)])
})

test('a next host that is on another chain makes everything void, and tells that chain from its beginning', () => {
  const { told, hear, continuity } = setUp(chain(10), apply(3, 12), covered(0, 12))
  continuity.renew()
  hear(apply(3), covered(0, 5), chain(4, hashOf(2)))
  expect(told.map(({ type }) => type)).toEqual(['reset', 'chain', 'changes', 'coverage'])
  expect(told.slice(1)).toEqual([chain(4, hashOf(2)), apply(3), covered(0, 5)])
})

test('what the former host had proved stays proved over blocks that the next one has not reached', () => {
  const { told, hear, continuity } = setUp(chain(10), covered(0, 12))
  continuity.renew()
  expect(continuity.isWhole).toBe(false)
  hear(chain(14), covered(14, 14))
  expect(told).toEqual([])
  expect(continuity.isWhole).toBe(false)
  hear(covered(13, 14))
  expect(continuity.isWhole).toBe(true)
  expect(told).toEqual([covered(0, 14)])
})

test('a log that the next host proves to be gone is taken back, after the smaller coverage was told', () => {
  const { told, hear, continuity } = setUp(chain(5), apply(7, 9), covered(0, 9))
  continuity.renew()
  hear(chain(9), apply(7), covered(0, 8), covered(0, 10))
  const revert = { type: 'changes', changes: [{ op: 'revert', log: log(9), via: 'pull' }] }
  expect(told).toEqual([covered(0, 8), revert, covered(0, 10)])
})
