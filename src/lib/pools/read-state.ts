import { isFirstJoin, type MemberTrace } from './member-trace'
import type { PoolEvent } from './pool-event'
import type { PoolInfo } from './pool-read'

/** A pool's figures as a state read gave them, carried forward by the events after it. */
export interface ReadState {
  info: PoolInfo
  /** Includes everything up to this block. */
  block: number
  members: number
  totalBtc: bigint
  /** 0 accepting, 1 active, 2 closed. */
  status: number
  allowNewMembers: boolean
  /** False once an event moved the total by an amount that no known event tells. */
  exact: boolean
}

export function readState(info: PoolInfo, block: number): ReadState {
  return {
    info,
    block,
    members: Number(info.currentMembers),
    totalBtc: info.totalBtcDeposited,
    status: Number(info.status),
    allowNewMembers: info.allowNewMembers,
    exact: true,
  }
}

/**
 * The state after the event that follows next in the chain. `prior` is what is known of its member before it.
 * The BTC that a leaver or a withdrawer got back can differ from what the books lose, so without the member's balance
 * the total is only near.
 */
export function advance(state: ReadState, event: PoolEvent, prior: MemberTrace | undefined): ReadState {
  const next = { ...state }
  next.block = Number(event.blockNumber)
  const balance = prior?.balance ?? null
  switch (event.type) {
    case 'MemberJoined':
      next.totalBtc += event.btcAmount
      if (isFirstJoin(event)) next.members++
      break
    case 'MemberLeft':
      next.members = Math.max(0, next.members - 1)
      next.totalBtc = lower(next.totalBtc, balance ?? event.btcAmount)
      next.exact &&= balance !== null
      break
    case 'PartialWithdrawal':
      next.totalBtc = lower(next.totalBtc, balance === null ? event.btcAmount : balance - event.remainingContribution)
      next.exact &&= balance !== null
      break
    case 'PoolStatusUpdated':
      next.status = Math.max(next.status, Number(event.newStatus))
      break
    case 'PoolClosed':
      next.status = 2
      next.allowNewMembers = false
      next.totalBtc = event.finalBalance
      next.exact = true
      break
    case 'PoolCreated':
    case 'YieldClaimed':
      break
  }
  return next
}

/** A near total may be a little too low already; no total is negative. */
function lower(total: bigint, by: bigint): bigint {
  return total > by ? total - by : 0n
}
