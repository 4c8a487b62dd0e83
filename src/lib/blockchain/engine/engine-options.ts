import type { Hex } from './chain-log'

/** What an engine follows and how hard it tries. Serialisable; times in milliseconds. */
export interface EngineOptions {
  wsUrls: readonly string[]
  httpUrls: readonly string[]
  address: Hex
  /** Only logs with one of these first topics; null for all of the contract's. */
  topics: readonly Hex[] | null
  fromBlock: number
  /** Refuse to read from a node of another chain; null accepts any. */
  chainId: number | null
  /** 'instant': a committed block is final. 'tag': the node's `finalized` block, else 128 blocks behind the head. */
  finality: 'instant' | 'tag'
  /** Logs with these first topics carry no time in their arguments: their block's is looked up when the node leaves it out. */
  timeless: readonly Hex[]
  autoReconnect: boolean
  maxReconnectAttempts: number
  reconnectDelay: number
  maxReconnectDelay: number
  heartbeatInterval: number
  /** A provider's known limit on a socket's age; null when none is known. */
  maxSocketAge: number | null
  /** How often HTTP is asked while no socket feeds. */
  pollInterval: number
  /** Blocks in the first `eth_getLogs`; refusals shorten it. */
  initialSpan: number
  /** Where history read elsewhere lies, so that only what is newer has to be read; null when none is shipped. */
  snapshotUrl: string | null
  /** Whether to follow block headers (turned off for hidden pages). */
  heads: boolean
}
