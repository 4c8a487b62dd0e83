import type { PoolEvent } from './pool-event'

/** Gross yield that members of one pool took, in wei of MUSD: claimed while they were in it, or taken along. */
export function yieldPaid(events: readonly PoolEvent[]): bigint {
  return events.reduce((sum, event) => {
    if (event.type === 'YieldClaimed') return sum + event.grossYield
    return event.type === 'MemberLeft' ? sum + event.yieldAmount : sum
  }, 0n)
}
