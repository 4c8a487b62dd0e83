import type { Hex } from '@/lib/blockchain/engine/chain-log'
import type { MemberTrace } from '@/lib/pools/member-trace'

/** What events say of one pool beyond its view. */
export interface PoolDetail {
  /** False while older events, and with them members, may be missing. */
  complete: boolean
  /** Everyone ever seen in the pool, leavers included. */
  members: ReadonlyMap<Hex, MemberTrace>
}
