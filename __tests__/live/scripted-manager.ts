import type { ChainLog, Hex } from '@/lib/blockchain/engine/chain-log'
import { idleStatus } from '@/lib/blockchain/manager/idle-status'
import type { PoolChange, PoolMessage } from '@/lib/blockchain/manager/pool-message'
import type { PoolEvent } from '@/lib/pools/pool-event'
import { eventOf, address, hash } from '../pools/model'

/** Says whatever a test wants to whoever listens. */
export class ScriptedManager {
  private listener: (message: PoolMessage) => void = () => undefined

  getStatus = () => idleStatus

  listen = (listener: (message: PoolMessage) => void) => {
    this.listener = listener
    return () => undefined
  }

  say(message: PoolMessage): void {
    this.listener(message)
  }

  chain(startHead: number, genesisHash: Hex = hash(0)): void {
    this.say({ type: 'chain', chainId: 1, genesisHash, startHead })
  }

  apply(...events: PoolEvent[]): void {
    this.say({ type: 'changes', changes: events.map((event) => change('apply', event)) })
  }

  revert(...events: PoolEvent[]): void {
    this.say({ type: 'changes', changes: events.map((event) => change('revert', { ...event, removed: true })) })
  }
}

export function change(op: 'apply' | 'revert', event: PoolEvent): PoolChange {
  const log: ChainLog = {
    address: address(9),
    topics: [hash(Number(event.poolId))],
    data: `0x${event.timestamp.toString(16)}`,
    blockNumber: Number(event.blockNumber),
    blockHash: event.blockHash,
    transactionHash: event.transactionHash,
    logIndex: Number(event.logIndex),
    blockTimestamp: Number(event.timestamp),
  }
  return { op, event, log, via: 'push' }
}

/** A pool created in a block, in a transaction of its own, so many seconds ago. */
export function created(id: number, block: number, { fork = 0, secondsAgo = 5, logIndex = 0 } = {}): PoolEvent {
  const timestamp = BigInt(Math.floor(Date.now() / 1000) - secondsAgo)
  const args = {
    poolId: BigInt(id),
    creator: address(1),
    name: `Pool ${id}`,
    minContribution: 1n,
    maxMembers: 5n,
    timestamp,
  }
  return { ...eventOf('PoolCreated', args, block, logIndex, fork), transactionHash: hash(id, 7) }
}
