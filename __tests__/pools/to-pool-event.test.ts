/** @jest-environment node */
import { poolTopics } from '@/lib/pools/pool-topics'
import { toPoolEvent } from '@/lib/pools/to-pool-event'
import { address, hash } from './model'

const word = (value: number) => value.toString(16).padStart(64, '0')
const envelope = {
  address: address(1),
  blockNumber: 7,
  blockHash: hash(7),
  transactionHash: hash(8),
  logIndex: 2,
  blockTimestamp: null,
}
const closed = { ...envelope, topics: [poolTopics.PoolClosed, hash(3)], data: `0x${word(9)}` as const }
const joined = {
  ...envelope,
  topics: [poolTopics.MemberJoined, hash(3), hash(5)],
  data: `0x${word(1)}${word(2)}${word(1_700_000_000)}` as const,
}

test('an event has its envelope and its own fields by name; every integer is a bigint', () => {
  const args = { poolId: 3n, member: address(5), btcAmount: 1n, shares: 2n, timestamp: 1_700_000_000n }
  expect(toPoolEvent({ ...joined, blockTimestamp: 1 }, 'push', true)).toEqual({
    type: 'MemberJoined',
    args,
    ...args,
    blockNumber: 7n,
    blockHash: hash(7),
    transactionHash: hash(8),
    logIndex: 2n,
    via: 'push',
    removed: true,
  })
})

test('regression: BigInt(Date.now() / 1000) throwing in the handler – the time is the block’s, in whole seconds', () => {
  const event = toPoolEvent({ ...closed, blockTimestamp: 1_700_000_001 }, 'pull', false)
  expect(event).toMatchObject({ type: 'PoolClosed', timestamp: 1_700_000_001n, finalBalance: 9n })
})

test('a time that nobody knows is not made up', () => {
  expect(toPoolEvent(closed, 'pull', false)).toEqual({ type: 'malformed', reason: 'no time is known for block 7' })
})

test('other logs are ignored, broken ones are told', () => {
  expect(toPoolEvent({ ...closed, topics: [hash(1)] }, 'pull', false)).toBeNull()
  expect(toPoolEvent({ ...joined, data: '0x' }, 'pull', false)?.type).toBe('malformed')
})
