/** @jest-environment node */
import { PoolProjector } from '@/lib/pools/pool-projector'
import type { PoolInfo } from '@/lib/pools/pool-read'
import { address, eventOf, START } from './model'

const alice = address(1)
const bob = address(2)
const info: PoolInfo = {
  minContribution: 10n,
  maxContribution: 1000n,
  maxMembers: 5n,
  currentMembers: 2n,
  createdAt: BigInt(START + 12 * 5),
  status: 0n,
  allowNewMembers: true,
  creator: alice,
  name: 'Pool 1',
  totalBtcDeposited: 300n,
  totalMusdMinted: 0n,
  totalYieldGenerated: 0n,
}
const read = (blockNumber: number, change: Partial<PoolInfo> = {}) => ({
  poolId: 1,
  blockNumber,
  info: { ...info, ...change },
})
const args = { poolId: 1n, timestamp: BigInt(START) }
const created = (block: number, fork = 0) => {
  const { name, creator, minContribution, maxMembers, createdAt } = info
  const birth = { poolId: 1n, creator, name, minContribution, maxMembers, timestamp: createdAt }
  return eventOf('PoolCreated', birth, block, 0, fork)
}
const joined = (block: number, member: typeof alice, btcAmount: bigint, shares: bigint, index = 1) =>
  eventOf('MemberJoined', { ...args, member, btcAmount, shares }, block, index)
const left = (block: number, member: typeof alice, btcAmount: bigint, index = 2) =>
  eventOf('MemberLeft', { ...args, member, btcAmount, yieldAmount: 0n }, block, index)

let projector: PoolProjector
const pool = () => projector.views()[0]
beforeEach(() => {
  projector = new PoolProjector()
})

describe('a read with events on top', () => {
  beforeEach(() => projector.takeRead(read(100)))

  test('shows the read; events up to its block are in it already', () => {
    projector.apply(joined(100, bob, 50n, 50n))
    expect(pool()).toMatchObject({ currentMembers: 2, totalBtc: 300n, maxContribution: 1000n, asOfBlock: 100 })
    projector.cover({ from: 90, through: 110, finalThrough: 0 })
    expect(pool()).toMatchObject({ currentMembers: 2, totalBtc: 300n })
    expect(projector.needsRead()).toEqual([])
  })

  test('a join counts a member once, a top-up none', () => {
    projector.apply(joined(101, bob, 25n, 75n, 2))
    projector.apply(joined(101, bob, 50n, 50n, 1))
    expect(pool()).toMatchObject({ currentMembers: 3, totalBtc: 375n, asOfBlock: 101 })
  })

  test('a leaver whose balance is told by an event takes that away, not what was paid back', () => {
    projector.apply(joined(101, bob, 25n, 75n))
    projector.apply(left(102, bob, 70n))
    expect(pool()).toMatchObject({ currentMembers: 1, totalBtc: 250n })
    expect(projector.needsRead()).toEqual([])
  })

  test('the balance may be told by an older event where nothing is missing in between', () => {
    projector.apply(joined(90, bob, 75n, 75n))
    projector.apply(left(102, bob, 70n))
    expect(pool()?.totalBtc).toBe(230n)
    expect(projector.needsRead()).toEqual([1])
    projector.cover({ from: 80, through: 110, finalThrough: 0 })
    expect(pool()?.totalBtc).toBe(225n)
    expect(projector.needsRead()).toEqual([])
  })

  test('a leaver or a withdrawal of unknown balance asks for a read; the total is near until then', () => {
    projector.apply(left(102, bob, 70n))
    expect(pool()).toMatchObject({ currentMembers: 1, totalBtc: 230n })
    expect(projector.needsRead()).toEqual([1])
    projector.takeRead(read(103, { currentMembers: 1n, totalBtcDeposited: 225n }))
    expect(pool()).toMatchObject({ currentMembers: 1, totalBtc: 225n })
    expect(projector.needsRead()).toEqual([])
  })

  test('closing tells the exact total and ends admission', () => {
    projector.apply(left(102, bob, 70n))
    projector.apply(eventOf('PoolClosed', { poolId: 1n, finalBalance: 222n }, 103, 0))
    expect(pool()).toMatchObject({ status: 'closed', allowNewMembers: false, totalBtc: 222n })
    expect(projector.needsRead()).toEqual([])
  })

  test('an older read never replaces it', () => {
    expect(projector.takeRead(read(99, { totalBtcDeposited: 1n }))).toBe(false)
    expect(pool()?.totalBtc).toBe(300n)
    expect(projector.takeRead(read(101, { totalBtcDeposited: 2n }))).toBe(true)
    expect(pool()?.totalBtc).toBe(2n)
  })
})

describe('reads and what is folded', () => {
  test('events that are folded stay counted on top of the read', () => {
    projector.takeRead(read(100))
    projector.apply(joined(101, bob, 50n, 50n))
    projector.apply(joined(101, address(3), 60n, 60n, 2))
    projector.cover({ from: 101, through: 101, finalThrough: 101 })
    projector.apply(left(102, bob, 45n))
    expect(pool()).toMatchObject({ currentMembers: 3, totalBtc: 360n, asOfBlock: 102 })
    expect(projector.needsRead()).toEqual([])
  })

  test('events folded beyond a gap after the read make it want another', () => {
    projector.takeRead(read(100))
    projector.apply(joined(201, bob, 50n, 50n))
    projector.cover({ from: 200, through: 210, finalThrough: 210 })
    projector.cover({ from: 101, through: 210, finalThrough: 210 })
    expect(projector.needsRead()).toEqual([1])
  })

  test('a gap between the read and the coverage makes it want another', () => {
    projector.takeRead(read(100))
    projector.cover({ from: 200, through: 210, finalThrough: 0 })
    expect(projector.needsRead()).toEqual([1])
    projector.cover({ from: 101, through: 210, finalThrough: 0 })
    expect(projector.needsRead()).toEqual([])
  })

  test('a read that folded events have overtaken is no picture of now', () => {
    projector.apply(joined(101, bob, 50n, 50n))
    projector.cover({ from: 99, through: 110, finalThrough: 110 })
    projector.takeRead(read(100))
    expect(projector.needsRead()).toEqual([1])
    projector.takeRead(read(101, { currentMembers: 3n }))
    expect(projector.needsRead()).toEqual([])
  })
})

describe('reads and events alone', () => {
  test('regression: no event carries the maximum contribution – a new pool asks for a read', () => {
    projector.apply(created(5))
    expect(pool()).toMatchObject({ name: 'Pool 1', maxContribution: null, currentMembers: 0 })
    expect(projector.needsRead()).toEqual([1])
    projector.takeRead(read(5, { currentMembers: 0n, totalBtcDeposited: 0n }))
    expect(pool()).toMatchObject({ maxContribution: 1000n })
    expect(projector.needsRead()).toEqual([])
  })

  test('a read above a gap decides until the gap is filled, then events alone do', () => {
    projector.apply(created(5))
    projector.cover({ from: 0, through: 50, finalThrough: 0 })
    projector.takeRead(read(100))
    expect(pool()).toMatchObject({ currentMembers: 2, totalBtc: 300n })
    projector.apply(joined(60, bob, 50n, 50n))
    expect(pool()?.totalBtc).toBe(300n)
    projector.cover({ from: 0, through: 100, finalThrough: 0 })
    expect(pool()).toMatchObject({ currentMembers: 1, totalBtc: 50n, maxContribution: 1000n, asOfBlock: 100 })
    projector.cover({ from: 0, through: 70, finalThrough: 0 })
    expect(pool()).toMatchObject({ currentMembers: 2, totalBtc: 300n })
  })

  test('members are complete only with the whole history', () => {
    projector.apply(created(5))
    projector.apply(joined(6, bob, 50n, 50n))
    expect(projector.members(1).complete).toBe(false)
    projector.cover({ from: 5, through: 10, finalThrough: 10 })
    expect(projector.members(1).complete).toBe(true)
    expect(projector.members(2)).toEqual({ complete: false, members: new Map() })
  })
})

describe('reads and reorganisations', () => {
  test('a revert at or below the read makes it want another, which may be lower', () => {
    projector.takeRead(read(100))
    const undone = joined(99, bob, 50n, 50n)
    projector.apply(undone)
    projector.revert(undone)
    expect(projector.needsRead()).toEqual([1])
    expect(projector.takeRead(read(98, { totalBtcDeposited: 250n }))).toBe(true)
    expect(pool()?.totalBtc).toBe(250n)
    expect(projector.needsRead()).toEqual([])
  })

  test('a pool whose creation is undone is gone, with its read', () => {
    const undone = created(5)
    projector.apply(undone)
    projector.takeRead(read(6))
    projector.revert(undone)
    expect(projector.views()).toEqual([])
    expect(projector.needsRead()).toEqual([])
  })

  test('a read of another pool that had the id says nothing of this one', () => {
    projector.apply(created(5))
    projector.takeRead(read(6, { creator: bob }))
    expect(pool()).toMatchObject({ creator: alice, maxContribution: null, totalBtc: 0n })
    expect(projector.needsRead()).toEqual([1])
  })

  test('a pool that is not there any more at a newer block is not shown', () => {
    projector.takeRead(read(100))
    projector.takeRead({ poolId: 1, blockNumber: 101, info: null })
    expect(projector.views()).toEqual([])
    expect(projector.needsRead()).toEqual([])
  })
})

test('an unchanged pool and an unchanged list keep their identity', () => {
  projector.takeRead(read(100))
  projector.takeRead({ ...read(100), poolId: 2 })
  const before = projector.views()
  projector.takeRead(read(100))
  projector.cover({ from: 90, through: 101, finalThrough: 95 })
  expect(projector.views()).toBe(before)
  projector.apply(joined(102, bob, 5n, 5n))
  const after = projector.views()
  expect(after.map(({ id }) => id)).toEqual([2, 1])
  expect(after[0]).toBe(before[0])
  expect(after[1]).not.toBe(before[1])
})
