import type { Hex } from '@/lib/blockchain/engine/chain-log'
import { joinTraces, traceMember, type MemberTrace } from './member-trace'
import type { PoolEvent } from './pool-event'

/**
 * What a run of consecutive events says about one pool. Runs compose: what `joinHistories` makes of two neighbours is
 * what their events make in one go. So history can be folded in any chunks, also when it arrives newest first.
 */
export interface PoolHistory {
  created: PoolBirth | null
  /** 0 accepting, 1 active, 2 closed. It only ever rises: nothing reopens a pool. */
  status: number
  members: Map<Hex, MemberTrace>
  /** Block of the newest event; -1 when there is none. */
  lastBlock: number
}

/** What `PoolCreated` says. Times in Unix seconds. */
export interface PoolBirth {
  name: string
  creator: Hex
  minContribution: bigint
  maxMembers: number
  createdAt: number
  block: number
}

export function emptyHistory(): PoolHistory {
  return { created: null, status: 0, members: new Map(), lastBlock: -1 }
}

/** Adds the event that follows next in the chain. Changes `history`. */
export function extendHistory(history: PoolHistory, event: PoolEvent): void {
  history.lastBlock = Number(event.blockNumber)
  if (event.type === 'PoolCreated') history.created = birthOf(event)
  else if (event.type === 'PoolStatusUpdated') history.status = Math.max(history.status, Number(event.newStatus))
  else if (event.type === 'PoolClosed') history.status = 2
  else {
    const trace = traceMember(history.members.get(event.member), event)
    if (trace) history.members.set(event.member, trace)
  }
}

/** Two neighbouring runs read as one. Leaves both as they are. */
export function joinHistories(older: PoolHistory, newer: PoolHistory): PoolHistory {
  const members = new Map(older.members)
  for (const [member, trace] of newer.members) members.set(member, joinTraces(members.get(member), trace))
  return {
    created: newer.created ?? older.created,
    status: Math.max(older.status, newer.status),
    members,
    lastBlock: Math.max(older.lastBlock, newer.lastBlock),
  }
}

function birthOf(event: Extract<PoolEvent, { type: 'PoolCreated' }>): PoolBirth {
  return {
    name: event.name,
    creator: event.creator,
    minContribution: event.minContribution,
    maxMembers: Number(event.maxMembers),
    createdAt: Number(event.timestamp),
    block: Number(event.blockNumber),
  }
}
