import type { Hex } from '@/lib/blockchain/engine/chain-log'

/** What `getPoolInfo` answers. Amounts in wei of BTC, `createdAt` in Unix seconds, `status` 0 accepting, 1 active, 2 closed. */
export interface PoolInfo {
  minContribution: bigint
  maxContribution: bigint
  maxMembers: bigint
  currentMembers: bigint
  createdAt: bigint
  status: bigint
  allowNewMembers: boolean
  creator: Hex
  name: string
  totalBtcDeposited: bigint
  totalMusdMinted: bigint
  totalYieldGenerated: bigint
}

/** The state of a pool at the end of one block. */
export interface PoolRead {
  poolId: number
  blockNumber: number
  /** Null when no such pool existed at that block. */
  info: PoolInfo | null
}
