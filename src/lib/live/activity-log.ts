import type { Coverage } from '@/lib/blockchain/engine/engine-status'
import type { PoolMessage } from '@/lib/blockchain/manager/pool-message'
import { isWanted, type EventFilter } from '@/lib/pools/event-filter'
import { placeOf } from '@/lib/pools/event-order'
import type { PoolEvent } from '@/lib/pools/pool-event'
import { emptyActivity, type ActivityPicture, type Below } from './activity-picture'
import type { EventArchive } from './event-archive'

/** Where the events come from. */
export interface ActivitySource {
  listen: (listener: (message: PoolMessage) => void) => () => void
  coverage: () => Coverage | null
  /** The newest events in chain order; up to `missingThrough` some may be missing among them. */
  newest: () => { events: readonly PoolEvent[]; missingThrough: number }
  /** What the browser keeps of the chain; null while it is not known which chain it is. */
  archive: () => Promise<EventArchive> | null
}

/** More events than were asked for come in live; above this many the oldest go, and are read again when asked for. */
const SPARE = 500

/**
 * The wanted events of the whole record, newest first, as far down as was asked for: the newest from the page's memory,
 * older ones from the browser's store, in portions. It follows what comes in live and what the chain takes back, and never
 * goes below what is proved, so that nothing is missing between the events that it shows.
 */
export class ActivityLog {
  /** In chain order. */
  private events: PoolEvent[] = []
  private from: number | null = null
  private below: Below = 'reading'
  private asked = 0
  /** Another one begins when all that was read is void. */
  private epoch = 0
  private reading = false
  /** To be looked at again after what is being read. */
  private due = false
  private coverage: Coverage | null = null
  private picture = emptyActivity
  private stop: (() => void) | null = null
  private readonly observers = new Set<() => void>()

  constructor(
    private readonly source: ActivitySource,
    private readonly filter: EventFilter,
    private readonly portion: number,
  ) {}

  getSnapshot = (): ActivityPicture => this.picture

  /** It works for as long as anybody watches. */
  subscribe = (observer: () => void): (() => void) => {
    this.observers.add(observer)
    if (this.stop === null) {
      this.stop = this.source.listen((message) => this.hear(message))
      this.restart(this.source.coverage())
    }
    return () => {
      this.observers.delete(observer)
      if (this.observers.size > 0) return
      this.stop?.()
      this.stop = null
      this.epoch++
    }
  }

  /** Reads a further portion. */
  more = (): void => {
    this.asked = this.events.length + this.portion
    void this.fill()
  }

  private restart(coverage: Coverage | null): void {
    this.epoch++
    this.coverage = coverage
    this.reading = false
    this.events = []
    this.from = null
    this.asked = this.portion
    this.show('reading')
    void this.fill()
  }

  private hear(message: PoolMessage): void {
    if (message.type === 'reset') return this.restart(null)
    if (message.type === 'coverage') {
      this.coverage = message.coverage
      return void this.fill()
    }
    if (message.type !== 'changes' || this.from === null) return
    let changed = false
    for (const { op, event } of message.changes) {
      // What lies lower is met when it is read.
      if (Number(event.blockNumber) < this.from || !isWanted(event, this.filter)) continue
      const { index, held } = placeOf(event, this.events)
      if (held !== (op === 'revert')) continue
      this.events.splice(index, held ? 1 : 0, ...(held ? [] : [event]))
      changed = true
    }
    if (!changed) return
    this.trim()
    this.show()
  }

  /** Reads downwards until there are as many events as were asked for, or there is nothing to read. */
  private async fill(): Promise<void> {
    this.due = this.reading
    if (this.reading) return
    const { epoch } = this
    this.reading = true
    let below: Below = 'more'
    try {
      while (below === 'more' && this.events.length < this.asked) {
        const step = this.step(epoch)
        // What memory holds is there at once; what has to be read may take its time.
        if (step instanceof Promise) this.show('reading')
        below = await step
        if (epoch !== this.epoch) return
      }
    } catch {
      // The store cannot be read: the next time may do better.
      below = 'missing'
    } finally {
      if (epoch === this.epoch) this.reading = false
    }
    if (epoch !== this.epoch) return
    if (below === 'more' && this.isAtEnd()) below = 'nothing'
    this.show(below)
    // Asked for more, or told of more, meanwhile.
    if (this.due) void this.fill()
  }

  private step(epoch: number): Below | Promise<Below> {
    const { coverage } = this
    if (coverage === null) return 'reading'
    if (this.isAtEnd()) return 'nothing'
    const { events, missingThrough } = this.source.newest()
    const lowest = Math.max(missingThrough + 1, coverage.from)
    if (this.from === null || lowest < this.from) {
      const last = this.from ?? Number.POSITIVE_INFINITY
      const between = ({ blockNumber }: PoolEvent) => Number(blockNumber) >= lowest && Number(blockNumber) < last
      this.take(events.filter(between), lowest)
      return 'more'
    }
    return this.readArchive(this.from - 1, coverage.from, epoch)
  }

  private async readArchive(last: number, first: number, epoch: number): Promise<Below> {
    const archive = await this.source.archive()
    const kept = (await archive?.intervals())?.find(({ from, to }) => from <= last && last <= to)
    if (!archive || !kept) return 'missing'
    for await (const { events, from } of archive.readBack({ from: Math.max(kept.from, first), to: last })) {
      if (epoch !== this.epoch) return 'reading'
      this.take(events, from)
      if (this.events.length >= this.asked || this.isAtEnd()) break
    }
    return 'more'
  }

  /** Takes in what lies right below what is held. */
  private take(events: readonly PoolEvent[], from: number): void {
    this.events = [...events.filter((event) => isWanted(event, this.filter)), ...this.events]
    this.from = from
    const [oldest] = events
    // Blocks are in order of their time: nothing older is wanted.
    if (oldest && Number(oldest.timestamp) < this.filter.since) this.from = 0
  }

  private isAtEnd(): boolean {
    return this.from !== null && this.from <= (this.coverage?.from ?? 0)
  }

  private trim(): void {
    const excess = this.events.length - this.asked - SPARE
    const newestGone = this.events[excess - 1]
    if (newestGone === undefined) return
    this.from = Number(newestGone.blockNumber) + 1
    this.events = this.events.filter(({ blockNumber }) => Number(blockNumber) >= (this.from ?? 0))
    this.below = 'more'
  }

  private show(below = this.below): void {
    this.below = below
    this.picture = { events: this.events.toReversed(), from: this.from, below }
    for (const observer of [...this.observers]) observer()
  }
}
