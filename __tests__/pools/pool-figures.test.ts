/** @jest-environment node */
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

test('the number of pools over time is whole though only the newest are known', () => {
  expect(poolsOverTime([view(7), view(5), view(6)])).toEqual([
    [1005, 5],
    [1006, 6],
    [1007, 7],
  ])
})
