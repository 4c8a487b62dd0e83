import type { PoolEvent } from './pool-event'

/** What one pool holds after an event. */
export interface SavingsPoint {
  /** Unix seconds. */
  at: number
  /** Wei of BTC. */
  total: bigint
}

/**
 * What the members of one pool have in it, from its first event on. `events` are all of the pool's, newest first. A
 * member's own balance is told by the events; sums of what moved would drift from it.
 */
export function savingsOverTime(events: readonly PoolEvent[]): readonly SavingsPoint[] {
  const balances = new Map<string, bigint>()
  const points: SavingsPoint[] = []
  let total = 0n
  for (const event of events.toReversed()) {
    const change = balanceAfter(event)
    if (change !== null) {
      total += change.balance - (balances.get(change.member) ?? 0n)
      balances.set(change.member, change.balance)
    }
    points.push({ at: Number(event.timestamp), total })
  }
  return points
}

function balanceAfter(event: PoolEvent): { member: string; balance: bigint } | null {
  switch (event.type) {
    case 'MemberJoined':
      return { member: event.member, balance: event.shares }
    case 'MemberLeft':
      return { member: event.member, balance: 0n }
    case 'PartialWithdrawal':
      return { member: event.member, balance: event.remainingContribution }
    default:
      return null
  }
}
