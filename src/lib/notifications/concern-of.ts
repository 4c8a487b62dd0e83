import type { Hex } from '@/lib/blockchain/engine/chain-log'
import type { Personal } from '@/lib/personal/personal'
import type { PoolEvent } from '@/lib/pools/pool-event'
import type { Concern } from './decide'

/** What is known of pools, for telling whose they are. */
export interface KnownPools {
  creatorOf: (id: number) => Hex | null
  isMember: (address: Hex, id: number) => boolean
}

/** What an event has to do with the viewer. */
export function concernOf(
  event: PoolEvent,
  { followed, mine }: Pick<Personal, 'followed' | 'mine'>,
  pools: KnownPools,
): Concern {
  const id = Number(event.poolId)
  const who = 'member' in event ? event.member : 'creator' in event ? event.creator : null
  const isMine = (address: Hex) => address === who || address === pools.creatorOf(id) || pools.isMember(address, id)
  return { followed: followed.has(id), mine: mine.some(isMine) }
}
