import type { Hex, Via } from '@/lib/blockchain/engine/chain-log'

interface Arguments {
  PoolCreated: {
    poolId: bigint
    creator: Hex
    name: string
    minContribution: bigint
    maxMembers: bigint
    timestamp: bigint
  }
  MemberJoined: { poolId: bigint; member: Hex; btcAmount: bigint; shares: bigint; timestamp: bigint }
  MemberLeft: { poolId: bigint; member: Hex; btcAmount: bigint; yieldAmount: bigint; timestamp: bigint }
  PartialWithdrawal: {
    poolId: bigint
    member: Hex
    btcAmount: bigint
    remainingContribution: bigint
    timestamp: bigint
  }
  YieldClaimed: {
    poolId: bigint
    member: Hex
    grossYield: bigint
    feeAmount: bigint
    netYield: bigint
    timestamp: bigint
  }
  PoolStatusUpdated: { poolId: bigint; newStatus: bigint }
  PoolClosed: { poolId: bigint; finalBalance: bigint }
}

export type PoolEventType = keyof Arguments

interface Envelope<T extends PoolEventType> {
  type: T
  poolId: bigint
  args: Arguments[T]
  blockNumber: bigint
  blockHash: Hex
  transactionHash: Hex
  logIndex: bigint
  /** Block time in Unix seconds. */
  timestamp: bigint
  /** Pushed by a subscription or found by reading a range. */
  via: Via
  /** True when the chain took this event back. */
  removed: boolean
}

export type PoolEventOf<T extends PoolEventType> = Envelope<T> & Arguments[T]

/** One event of the CooperativePool contract, decoded: its envelope plus its own arguments by name. Amounts are in wei of BTC (18 decimals). */
export type PoolEvent = { [T in PoolEventType]: PoolEventOf<T> }[PoolEventType]
