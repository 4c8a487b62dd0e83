import type { PoolEvent } from './pool-event'

/** What a run of consecutive events says about one member of one pool. */
export interface MemberTrace {
  /** BTC in the pool, in wei. Null when the run says nothing about it. */
  balance: bigint | null
  active: boolean
  /** Unix seconds of the join that made the member active. Null when that came before the run. */
  joinedAt: number | null
  /** Gross yield claimed since that join, in wei of MUSD; only the run's part of it unless `whole`. */
  yieldClaimed: bigint
  /** True when the run holds the join itself, so that nothing older matters. */
  whole: boolean
}

const untold: MemberTrace = { balance: null, active: true, joinedAt: null, yieldClaimed: 0n, whole: false }

/** What is known of the event's member after it; null for an event that is not about a member. */
export function traceMember(prior: MemberTrace | undefined, event: PoolEvent): MemberTrace | null {
  const { balance, joinedAt, yieldClaimed, whole } = prior ?? untold
  switch (event.type) {
    case 'MemberJoined':
      return isFirstJoin(event)
        ? { balance: event.shares, active: true, joinedAt: Number(event.timestamp), yieldClaimed: 0n, whole: true }
        : { balance: event.shares, active: true, joinedAt, yieldClaimed, whole }
    case 'MemberLeft':
      return { balance: 0n, active: false, joinedAt, yieldClaimed, whole }
    case 'PartialWithdrawal':
      return { balance: event.remainingContribution, active: true, joinedAt, yieldClaimed, whole }
    case 'YieldClaimed':
      return { balance, active: true, joinedAt, yieldClaimed: yieldClaimed + event.grossYield, whole }
    default:
      return null
  }
}

/**
 * A join is a first join (or a join after leaving) exactly when the shares it leads to are what it paid: whoever tops up
 * already holds at least the pool's minimum contribution, which is never zero.
 */
export function isFirstJoin(event: { btcAmount: bigint; shares: bigint }): boolean {
  return event.shares === event.btcAmount
}

/** Two neighbouring runs read as one. */
export function joinTraces(older: MemberTrace | undefined, newer: MemberTrace): MemberTrace {
  if (!older || newer.whole) return newer
  return {
    balance: newer.balance ?? older.balance,
    active: newer.active,
    joinedAt: older.joinedAt,
    yieldClaimed: older.yieldClaimed + newer.yieldClaimed,
    whole: older.whole,
  }
}
