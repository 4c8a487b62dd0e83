import type { ChainLog, Via } from '../engine/chain-log'
import type { EngineMessage } from '../engine/engine-message'
import type { PoolEvent } from '@/lib/pools/pool-event'

/** One step of the ledger, decoded. */
export interface PoolChange {
  op: 'apply' | 'revert'
  event: PoolEvent
  log: ChainLog
  via: Via
}

/** What the engine says, with logs decoded to pool events. */
export type PoolMessage =
  Exclude<EngineMessage, { type: 'changes' }> | { type: 'changes'; changes: readonly PoolChange[] }
