import type { LiveSnapshot } from '@/lib/live/live-snapshot'
import type { PoolEvent } from '@/lib/pools/pool-event'
import type { PoolView } from '@/lib/pools/pool-view'

/** The last picture that this browser saw, for when it cannot see another one. */
export interface KeptPicture {
  /** When it was seen, Unix milliseconds. */
  at: number
  /** The block through which it is complete. */
  through: number
  pools: readonly PoolView[]
  /** The newest of any kind, newest first. */
  recentEvents: readonly PoolEvent[]
  quarterHours: LiveSnapshot['quarterHours']
}
