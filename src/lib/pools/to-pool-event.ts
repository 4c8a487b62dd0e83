import type { ChainLog, Via } from '@/lib/blockchain/engine/chain-log'
import { decodePoolLog, type Malformed } from './decode-pool-log'
import type { PoolEvent } from './pool-event'

/**
 * A log as an event of the pools. Null for a log of any other event. `Malformed` for one that breaks its layout
 * and for one whose time nobody knows: a made-up time would corrupt the statistics.
 */
export function toPoolEvent(log: ChainLog, via: Via, removed: boolean): PoolEvent | Malformed | null {
  const decoded = decodePoolLog(log)
  if (decoded === null || decoded.type === 'malformed') return decoded
  const timestamp = 'timestamp' in decoded.args ? decoded.args.timestamp : log.blockTimestamp
  if (timestamp === null) return { type: 'malformed', reason: `no time is known for block ${log.blockNumber}` }
  const { type, args } = decoded
  return {
    type,
    args,
    blockNumber: BigInt(log.blockNumber),
    blockHash: log.blockHash,
    transactionHash: log.transactionHash,
    logIndex: BigInt(log.logIndex),
    timestamp: BigInt(timestamp),
    via,
    removed,
    // Last: engines copy properties into an object that is made already many times faster than they add to a copy.
    ...args,
  } as PoolEvent
}
