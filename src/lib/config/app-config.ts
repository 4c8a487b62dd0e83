import type { Hex } from '@/lib/blockchain/engine/chain-log'

/** What the environment says, validated. Only `src/lib/config` reads the environment. */
export interface AppConfig {
  /** WebSocket RPC URLs in order of preference. */
  wsUrls: readonly string[]
  /** HTTP RPC URLs in order of preference. */
  httpUrls: readonly string[]
  chainId: number
  /** Lower case. */
  address: Hex
  /** First block of the contract's history. */
  fromBlock: number
  /** Without a trailing slash; null when the chain has no explorer. */
  explorerUrl: string | null
  /** Path of the history file that this build ships for its contract; null when it ships none. */
  snapshotUrl: string | null
  /** Without a trailing slash. */
  siteUrl: string
  /** False hides every control for desktop notifications and never touches their API. */
  notifications: boolean
  analytics: boolean
  /** Measurement id of gtag; null when none is set. */
  analyticsId: string | null
}
