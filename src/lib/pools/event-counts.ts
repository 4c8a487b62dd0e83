import type { PoolEvent } from './pool-event'

export interface Count {
  events: number
  /** Pools created, which are among the events. */
  created: number
}

const QUARTER = 900
/** Today and yesterday: at most 49 hours, when clocks are put back, and one to spare. In minutes. */
const MINUTES_KEPT = 50 * 60

/**
 * How many events there were, by the block's time: by the minute for the last two days, by the quarter of an hour for
 * all time (every time zone begins its days on one). Folded from every apply and revert, so it covers the whole record.
 */
export class EventCounts {
  private readonly minutes = new Map<number, Count>()
  private readonly quarters = new Map<number, Count>()
  private newestMinute = -Infinity
  private shared: ReadonlyMap<number, Count> | null = null
  private sum = 0

  get total(): number {
    return this.sum
  }

  apply(event: PoolEvent): void {
    this.count(event, 1)
  }

  revert(event: PoolEvent): void {
    this.count(event, -1)
  }

  /** By quarter of an hour (Unix seconds / 900). A new map whenever something has changed, the same one otherwise. */
  quarterHours(): ReadonlyMap<number, Count> {
    this.shared ??= new Map(this.quarters)
    return this.shared
  }

  /** Of the last two days, by the minute: both ends are Unix ms and the minutes they fall in count whole. */
  between(from: number, through: number): Count {
    const first = Math.floor(from / 60_000)
    const last = Math.floor(through / 60_000)
    const count = { events: 0, created: 0 }
    for (const [minute, { events, created }] of this.minutes) {
      if (minute < first || minute > last) continue
      count.events += events
      count.created += created
    }
    return count
  }

  private count(event: PoolEvent, by: 1 | -1): void {
    const seconds = Number(event.timestamp)
    const created = event.type === 'PoolCreated' ? by : 0
    this.sum += by
    this.shared = null
    bump(this.quarters, Math.floor(seconds / QUARTER), by, created)
    const minute = Math.floor(seconds / 60)
    this.newestMinute = Math.max(this.newestMinute, minute)
    if (this.minutes.size > 2 * MINUTES_KEPT) this.prune()
    if (minute > this.newestMinute - MINUTES_KEPT) bump(this.minutes, minute, by, created)
  }

  /** Minutes are forgotten by the chain's own time: the viewer's clock may be wrong until the first head corrects it. */
  private prune(): void {
    const last = this.newestMinute - MINUTES_KEPT
    for (const minute of this.minutes.keys()) if (minute <= last) this.minutes.delete(minute)
  }
}

function bump(counts: Map<number, Count>, at: number, events: number, created: number): void {
  const before = counts.get(at)
  const after = { events: (before?.events ?? 0) + events, created: (before?.created ?? 0) + created }
  if (after.events === 0) counts.delete(at)
  else counts.set(at, after)
}
