import type { Hex } from '@/lib/blockchain/engine/chain-log'
import type { PoolEventType } from '@/lib/pools/pool-event'

/** What one transaction did, or how much a burst brought. */
export type NoticeContent =
  | {
      kind: 'event'
      types: readonly PoolEventType[]
      poolId: number
      /** Hostile text, cut short; empty when it is not known. */
      name: string
      who: Hex | null
    }
  | { kind: 'burst'; pools: number; others: number }

/** One thing that the viewer was told. */
export type Notice = NoticeContent & {
  /** The same in all tabs. */
  key: string
  /** When it was told, Unix milliseconds. */
  at: number
  read: boolean
}

/** More than anybody would read, and few enough to be kept as one text. */
export const MOST_NOTICES = 100
export const LONGEST_NAME = 200
