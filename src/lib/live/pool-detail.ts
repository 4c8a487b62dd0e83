import type { Hex } from '@/lib/blockchain/engine/chain-log'
import type { MemberTrace } from '@/lib/pools/member-trace'
import type { PoolEvent } from '@/lib/pools/pool-event'

/** What events say of one pool beyond its view. */
export interface PoolDetail {
  /** False while older events, and with them members, may be missing. */
  complete: boolean
  /** Everyone ever seen in the pool, leavers included. */
  members: ReadonlyMap<Hex, MemberTrace>
  /** Its own among the latest events of all pools, newest first. */
  events: readonly PoolEvent[]
}
