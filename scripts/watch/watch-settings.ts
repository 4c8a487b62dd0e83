import type { Abi } from 'viem'
import type { Hex } from '@/lib/blockchain/engine/chain-log'

/** What a run of `npm run watch` follows, and until when. Can be written as JSON. */
export interface WatchSettings {
  wsUrls: readonly string[]
  httpUrls: readonly string[]
  /** Lower case. */
  address: Hex
  fromBlock: number
  /** The events to decode; null for the pools' own. */
  abi: Abi | null
  /** Ends the run when everything through this block is covered; null to go on for ever. */
  untilBlock: number | null
  /** Milliseconds. */
  heartbeat: number
}
