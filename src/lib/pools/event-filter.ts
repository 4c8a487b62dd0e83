import type { Hex } from '@/lib/blockchain/engine/chain-log'
import type { PoolEvent, PoolEventType } from './pool-event'

/** Which events are wanted. */
export interface EventFilter {
  /** Empty for all. */
  kinds: readonly PoolEventType[]
  /** Null for all. */
  pool: number | null
  /** Who did it; empty for anybody. */
  who: Hex | ''
  /** Unix seconds: from the first on, and before the second. */
  since: number
  before: number
}

/** Whether an event is one that is wanted. */
export function isWanted(event: PoolEvent, { kinds, pool, who, since, before }: EventFilter): boolean {
  const time = Number(event.timestamp)
  return (
    (kinds.length === 0 || kinds.includes(event.type)) &&
    (pool === null || Number(event.poolId) === pool) &&
    (who === '' || actorOf(event) === who) &&
    time >= since &&
    time < before
  )
}

/** Who did it; null where the event does not say. */
function actorOf(event: PoolEvent): Hex | null {
  if ('creator' in event) return event.creator
  return 'member' in event ? event.member : null
}
