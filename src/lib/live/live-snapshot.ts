import type { EngineStatus } from '@/lib/blockchain/engine/engine-status'
import { idleStatus } from '@/lib/blockchain/manager/idle-status'
import { EventCounts } from '@/lib/pools/event-counts'
import type { KeptPicture } from '@/lib/offline/kept-picture'
import type { PoolEvent } from '@/lib/pools/pool-event'
import type { PoolView } from '@/lib/pools/pool-view'
import type { RibbonBlock } from './block-ribbon'
import type { ChainKey } from './chain-key'

/** The picture at one moment, the same for all components. Parts that did not change keep their identity. */
export interface LiveSnapshot {
  status: EngineStatus
  /** Null until an endpoint said which chain it is on. */
  chain: ChainKey | null
  pools: readonly PoolView[]
  /** Set while no endpoint has answered and pools and events are those of an earlier visit. */
  kept: Pick<KeptPicture, 'at' | 'through'> | null
  /** The newest ten of any kind, history included, newest first. */
  recentEvents: readonly PoolEvent[]
  /** The latest blocks, the newest last. */
  ribbon: readonly RibbonBlock[]
  /** The newest event that came while this page was open. */
  latestEvent: PoolEvent | null
  /** Events by quarter of an hour since the Unix epoch. */
  quarterHours: ReadonlyMap<number, { events: number; created: number }>
  /** How far the chain's time is from this device's, in milliseconds; 0 while they agree closely enough. */
  clockSkewMs: number
  /** Counts of all known events. They change in place: a new wrapper says that they did. */
  record: { counts: EventCounts }
}

/** Before anything is known; also what a server renders. */
export const emptySnapshot: LiveSnapshot = {
  status: idleStatus,
  chain: null,
  pools: [],
  kept: null,
  recentEvents: [],
  ribbon: [],
  latestEvent: null,
  quarterHours: new Map(),
  clockSkewMs: 0,
  record: { counts: new EventCounts() },
}
