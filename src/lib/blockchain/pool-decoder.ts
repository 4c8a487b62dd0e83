import type { Abi } from 'viem'
import type { Malformed } from '@/lib/pools/decode-pool-log'
import type { PoolEvent } from '@/lib/pools/pool-event'
import { poolTopic0s, poolTopics } from '@/lib/pools/pool-topics'
import { toPoolEvent } from '@/lib/pools/to-pool-event'
import type { ChainLog, Hex, Via } from './engine/chain-log'

/** Turns logs into pool events, and says which logs to ask for. */
export interface PoolDecoder {
  topics: readonly Hex[]
  /** First topics of the events that carry no time of their own. */
  timeless: readonly Hex[]
  decode: (log: ChainLog, via: Via, removed: boolean) => PoolEvent | Malformed | null
}

const compiled: PoolDecoder = {
  topics: poolTopic0s,
  timeless: [poolTopics.PoolStatusUpdated, poolTopics.PoolClosed],
  decode: toPoolEvent,
}

/** The decoder compiled from the deployed contract's ABI; for another version of the contract, one made from its `abi`. */
export async function poolDecoder(abi: Abi | undefined): Promise<PoolDecoder> {
  if (abi === undefined) return compiled
  const { decoderFromAbi } = await import('./decoder-from-abi')
  return decoderFromAbi(abi)
}
