/** @jest-environment node */
import { countPools } from '@/lib/pools/pool-counts'
import { poolSizes } from '@/lib/pools/pool-sizes'
import type { PoolView } from '@/lib/pools/pool-view'
import { poolsOverTime } from '@/lib/pools/pools-over-time'
import { address } from './model'

const view = (id: number, change: Partial<PoolView> = {}): PoolView => ({
  id,
  name: `Pool ${id}`,
  creator: address(1),
  minContribution: 1n,
  maxContribution: null,
  maxMembers: 5,
  currentMembers: 1,
  status: 'accepting',
  allowNewMembers: true,
  createdAt: 1000 + id,
  totalBtc: 10n,
  asOfBlock: 1,
  ...change,
})

test('counts pools by status, and those that a newcomer can join', () => {
  const pools = [
    view(4, { status: 'closed', allowNewMembers: false }),
    view(3, { status: 'active', currentMembers: 5 }),
    view(2, { status: 'active' }),
    view(1),
  ]
  expect(countPools(pools)).toEqual({
    total: 4,
    open: 2,
    accepting: 1,
    active: 2,
    closed: 1,
    members: 8,
    totalBtc: 40n,
  })
})

test('sizes: every pool is in exactly one class, and the shares add up', () => {
  const pools = Array.from({ length: 101 }, (_, members) => view(members + 1, { currentMembers: members }))
  const sizes = poolSizes(pools)
  expect(sizes.map(({ pools: inside }) => inside)).toEqual([1, 1, 4, 5, 15, 25, 50])
  expect(sizes.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1)
  expect(poolSizes([]).every(({ share }) => share === 0)).toBe(true)
})

test('the number of pools over time is whole though only the newest are known', () => {
  expect(poolsOverTime([view(7), view(5), view(6)])).toEqual([
    [1005, 5],
    [1006, 6],
    [1007, 7],
  ])
})
