import type { Abi } from 'viem'
import type { Malformed } from '@/lib/pools/decode-pool-log'
import type { PoolEvent } from '@/lib/pools/pool-event'
import { poolTopics } from '@/lib/pools/pool-topics'
import { compileEvents } from './compile-events'
import type { ChainLog } from './engine/chain-log'
import type { PoolDecoder } from './pool-decoder'

/** A decoder for another version of the contract. Events that are not the pools' are left out. @throws when the ABI has none of them. */
export function decoderFromAbi(abi: Abi): PoolDecoder {
  const names = new Set(Object.keys(poolTopics))
  const events = compileEvents(abi).filter((event) => names.has(event.name))
  if (events.length === 0)
    throw new Error('The ABI has none of the pool events; pass the ABI of a CooperativePool contract')
  const byTopic = new Map(events.map((event) => [event.topic, event]))
  return {
    topics: events.map((event) => event.topic),
    timeless: events.filter((event) => !event.inputs.includes('timestamp')).map((event) => event.topic),
    decode(log, via, removed) {
      const topic = log.topics[0]
      const event = topic && byTopic.get(topic)
      return event ? build(event.name, () => event.decode(log), log, { via, removed }) : null
    },
  }
}

function build(
  type: string,
  decode: () => Record<string, unknown>,
  log: ChainLog,
  how: Pick<PoolEvent, 'via' | 'removed'>,
): PoolEvent | Malformed {
  try {
    const args = widen(decode())
    const timestamp = args.timestamp ?? log.blockTimestamp
    if (timestamp === null) return { type: 'malformed', reason: `no time is known for block ${log.blockNumber}` }
    const place = {
      blockNumber: BigInt(log.blockNumber),
      logIndex: BigInt(log.logIndex),
      timestamp: BigInt(timestamp as bigint),
    }
    const { blockHash, transactionHash } = log
    // The names were matched against the pool events; their types are the ABI's word.
    return { ...args, type, args, ...place, blockHash, transactionHash, ...how } as unknown as PoolEvent
  } catch (error) {
    return { type: 'malformed', reason: error instanceof Error ? error.message : String(error) }
  }
}

/** Small integers come as numbers; every integer of a pool event is a bigint. Addresses are lower case. */
function widen(args: Record<string, unknown>): Record<string, unknown> {
  const entries = Object.entries(args).map(([name, value]) => {
    if (typeof value === 'number') return [name, BigInt(value)]
    return [name, typeof value === 'string' && /^0x[0-9a-f]{40}$/i.test(value) ? value.toLowerCase() : value]
  })
  return Object.fromEntries(entries) as Record<string, unknown>
}
