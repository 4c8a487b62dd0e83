export type Hex = `0x${string}`

/** One log as a node gave it, numbers already parsed. All hex is lower case. */
export interface ChainLog {
  address: Hex
  topics: readonly Hex[]
  data: Hex
  blockNumber: number
  blockHash: Hex
  transactionHash: Hex
  /** Position in the block (block-wide, not per contract). With `blockHash` it identifies the log. */
  logIndex: number
  /** Unix seconds of the log's block; null where the node does not send it and it was not asked for. */
  blockTimestamp: number | null
}

/** How a log was learnt: pushed by a subscription, or found by reading a range. */
export type Via = 'push' | 'pull'

/** One step of the ledger. Applying all changes in order gives the set of canonical logs that are known. */
export interface LedgerChange {
  op: 'apply' | 'revert'
  log: ChainLog
  via: Via
}
