import type { Hex } from '@/lib/blockchain/engine/chain-log'

export type PoolStatus = 'accepting' | 'active' | 'closed'

/** A pool as the screen shows it. Amounts in wei of BTC (18 decimals), times in Unix seconds. */
export interface PoolView {
  id: number
  /** Unbounded, hostile text. */
  name: string
  creator: Hex
  minContribution: bigint
  /** Null until it was read: no event carries it. */
  maxContribution: bigint | null
  maxMembers: number
  currentMembers: number
  status: PoolStatus
  allowNewMembers: boolean
  createdAt: number
  totalBtc: bigint
  /** The picture includes every known change up to this block. */
  asOfBlock: number
}
