/** @jest-environment node */
import { EffectKeys } from '@/lib/pools/effect-keys'
import { hash } from './model'

const log = (block: number, logIndex: number, change: { data?: `0x${string}`; fork?: number } = {}) => ({
  blockNumber: block,
  blockHash: hash(block, change.fork),
  transactionHash: hash(77, 9),
  logIndex,
  topics: [hash(1), hash(2)],
  data: change.data ?? '0x00',
})

test('equal logs of one transaction have a key each; the same log keeps its own', () => {
  const keys = new EffectKeys()
  const first = keys.take(log(1, 0))
  const second = keys.take(log(1, 1))
  expect(first).not.toBe(second)
  expect(keys.take(log(1, 0))).toBe(first)
  expect(keys.take(log(1, 1))).toBe(second)
})

test('logs of one transaction that say different things have different keys', () => {
  const keys = new EffectKeys()
  expect(keys.take(log(1, 0))).not.toBe(keys.take(log(1, 1, { data: '0x01' })))
})

test.each(['before', 'after'])('inclusion in another block gives the same keys, reverted %s', (when) => {
  const keys = new EffectKeys()
  const old = [log(1, 0), log(1, 1)]
  const given = old.map((entry) => keys.take(entry))
  if (when === 'before') expect(old.map((entry) => keys.release(entry))).toEqual(given)
  const again = [log(2, 5), log(2, 8)].map((entry) => keys.take(entry))
  if (when === 'after') for (const entry of old) keys.release(entry)
  expect(again).toEqual(given)
  expect(keys.size).toBe(2)
})

test('two blocks of the same height that hold the transaction at once do not share their places', () => {
  const keys = new EffectKeys()
  expect(keys.take(log(1, 0))).toBe(keys.take(log(1, 0, { fork: 3 })))
})

test('a freed place is taken again, and an unknown log frees nothing', () => {
  const keys = new EffectKeys()
  const [first, second] = [keys.take(log(1, 0)), keys.take(log(1, 1))]
  keys.release(log(1, 0))
  expect(keys.release(log(1, 0))).toBeNull()
  expect(keys.take(log(1, 2))).toBe(first)
  expect(keys.take(log(1, 3))).not.toBe(second)
})

test('final blocks are forgotten', () => {
  const keys = new EffectKeys()
  for (let block = 1; block <= 10; block++) keys.take(log(block, 0))
  keys.forget(9)
  expect(keys.size).toBe(1)
  expect(keys.release(log(9, 0))).toBeNull()
})
