import { savingsOverTime } from '@/lib/pools/savings-over-time'
import { yieldPaid } from '@/lib/pools/yield-paid'
import type { PoolEvent } from '@/lib/pools/pool-event'
import { created, joined } from '../components/support/events'

const at = (timestamp: number, shares: bigint, member = '0xa'): PoolEvent =>
  ({ ...joined(1, timestamp), shares, member }) as PoolEvent
const left = (timestamp: number, member = '0xa'): PoolEvent =>
  ({ ...joined(1, timestamp), type: 'MemberLeft', member, btcAmount: 1n, yieldAmount: 7n }) as unknown as PoolEvent
const withdrew = (timestamp: number, remainingContribution: bigint): PoolEvent =>
  ({ ...joined(1, timestamp), type: 'PartialWithdrawal', remainingContribution, member: '0xa' }) as unknown as PoolEvent
const claimed = (timestamp: number): PoolEvent =>
  ({ ...joined(1, timestamp), type: 'YieldClaimed', grossYield: 5n, netYield: 4n }) as unknown as PoolEvent

it('follows the balances that events tell, not the sums of what moved', () => {
  const events = [
    created(1, 'A', 10),
    at(20, 100n),
    at(30, 50n, '0xb'),
    at(40, 160n),
    withdrew(50, 40n),
    left(60, '0xb'),
  ]
  expect(savingsOverTime(events.toReversed())).toEqual([
    { at: 10, total: 0n },
    { at: 20, total: 100n },
    { at: 30, total: 150n },
    { at: 40, total: 210n },
    { at: 50, total: 90n },
    { at: 60, total: 40n },
  ])
})

it('counts yield that was claimed and yield that leavers took along', () => {
  expect(yieldPaid([left(3), claimed(2), claimed(1), joined(1)])).toBe(17n)
})
