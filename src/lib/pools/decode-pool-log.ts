import type { ChainLog, Hex } from '@/lib/blockchain/engine/chain-log'
import type { PoolEventOf, PoolEventType } from './pool-event'
import { poolTopics } from './pool-topics'
import { addressAt, textAt, uintAt } from './words'

type DecodedPoolLog = { [T in PoolEventType]: { type: T; args: PoolEventOf<T>['args'] } }[PoolEventType]

/** A log that carries one of the seven topics but not its layout. It is skipped and counted; it never stops the stream. */
export interface Malformed {
  type: 'malformed'
  reason: string
}

interface Decoder {
  /** How many topics the log must have, the first included. */
  topics: number
  decode(poolId: bigint, actor: Hex, data: Hex): DecodedPoolLog
}

const decoders: Record<PoolEventType, Decoder> = {
  PoolCreated: {
    topics: 3,
    decode: (poolId, creator, data) => ({
      type: 'PoolCreated',
      args: {
        poolId,
        creator,
        name: textAt(data, 0, 0),
        minContribution: uintAt(data, 32),
        maxMembers: uintAt(data, 64),
        timestamp: uintAt(data, 96),
      },
    }),
  },
  MemberJoined: {
    topics: 3,
    decode: (poolId, member, data) => ({
      type: 'MemberJoined',
      args: { poolId, member, btcAmount: uintAt(data, 0), shares: uintAt(data, 32), timestamp: uintAt(data, 64) },
    }),
  },
  MemberLeft: {
    topics: 3,
    decode: (poolId, member, data) => ({
      type: 'MemberLeft',
      args: { poolId, member, btcAmount: uintAt(data, 0), yieldAmount: uintAt(data, 32), timestamp: uintAt(data, 64) },
    }),
  },
  PartialWithdrawal: {
    topics: 3,
    decode: (poolId, member, data) => ({
      type: 'PartialWithdrawal',
      args: {
        poolId,
        member,
        btcAmount: uintAt(data, 0),
        remainingContribution: uintAt(data, 32),
        timestamp: uintAt(data, 64),
      },
    }),
  },
  YieldClaimed: {
    topics: 3,
    decode: (poolId, member, data) => ({
      type: 'YieldClaimed',
      args: {
        poolId,
        member,
        grossYield: uintAt(data, 0),
        feeAmount: uintAt(data, 32),
        netYield: uintAt(data, 64),
        timestamp: uintAt(data, 96),
      },
    }),
  },
  PoolStatusUpdated: {
    topics: 2,
    decode: (poolId, _, data) => ({ type: 'PoolStatusUpdated', args: { poolId, newStatus: uint8At(data, 0) } }),
  },
  PoolClosed: {
    topics: 2,
    decode: (poolId, _, data) => ({ type: 'PoolClosed', args: { poolId, finalBalance: uintAt(data, 0) } }),
  },
}

const byTopic = new Map<Hex | undefined, Decoder>(
  Object.entries(poolTopics).map(([type, topic]) => [topic, decoders[type as PoolEventType]]),
)

/** The arguments of a pool event's log; null for a log of any other event; `Malformed` for a log that breaks the layout. */
export function decodePoolLog(log: Pick<ChainLog, 'topics' | 'data'>): DecodedPoolLog | Malformed | null {
  const [topic0, poolId, actor] = log.topics
  const decoder = byTopic.get(topic0)
  if (!decoder) return null
  try {
    if (log.topics.length !== decoder.topics) throw new RangeError(`${log.topics.length} topics`)
    return decoder.decode(uintAt(poolId ?? '0x', 0), actor === undefined ? '0x' : addressAt(actor, 0), log.data)
  } catch (error) {
    return { type: 'malformed', reason: error instanceof Error ? error.message : String(error) }
  }
}

function uint8At(data: Hex, byte: number): bigint {
  const value = uintAt(data, byte)
  if (value > 255n) throw new RangeError(`${value} is no uint8`)
  return value
}
