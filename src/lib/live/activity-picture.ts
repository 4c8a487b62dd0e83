import type { PoolEvent } from '@/lib/pools/pool-event'

/** What there is below the events that are shown. `missing`: it was proved, but this browser does not hold it (yet). */
export type Below = 'reading' | 'more' | 'nothing' | 'missing'

/** A part of the record, newest first. */
export interface ActivityPicture {
  events: readonly PoolEvent[]
  /** Every wanted event from this block on is among them; null while nothing is known. */
  from: number | null
  below: Below
}

export const emptyActivity: ActivityPicture = { events: [], from: null, below: 'reading' }
