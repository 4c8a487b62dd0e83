import type { PoolEvent } from '@/lib/pools/pool-event'

export interface NamedEvent {
  event: PoolEvent
  /** Name of the event's pool; empty when it is not known. */
  name: string
}

/** What to say: one event by itself, or a number of them as one. The `key` is the same while one message grows. */
export type Announcement =
  | { kind: 'single'; key: string; event: PoolEvent; name: string }
  | { kind: 'burst'; key: string; pools: number; others: number }

const WINDOW_MS = 2000
const SINGLE_AT_MOST = 3
/** A growing message is drawn anew this often at most: a thousand events a second must not be a thousand drawings. */
const GROWS_EVERY_MS = 250

/**
 * Turns events into messages: each its own, until more than three come within two seconds. From then on they are one
 * message that grows until the burst has been quiet for as long; the messages it began with are withdrawn.
 */
export class EventCoalescer {
  readonly #announce: (announcement: Announcement) => void
  readonly #withdraw: (key: string) => void
  readonly #now: () => number
  #recent: { at: number; key: string; created: boolean }[] = []
  #burst: { key: string; pools: number; others: number; at: number } | null = null
  #count = 0
  #timer: ReturnType<typeof setTimeout> | null = null

  constructor(
    announce: (announcement: Announcement) => void,
    withdraw: (key: string) => void,
    now: () => number = Date.now,
  ) {
    this.#announce = announce
    this.#withdraw = withdraw
    this.#now = now
  }

  add({ event, name }: NamedEvent): void {
    const at = this.#now()
    const created = event.type === 'PoolCreated'
    if (this.#burst && at - this.#burst.at <= WINDOW_MS) return this.#grow(this.#burst, at, created)
    this.#burst = null
    this.#recent = this.#recent.filter((one) => at - one.at <= WINDOW_MS)
    const key = `event-${this.#count++}`
    this.#recent.push({ at, key, created })
    if (this.#recent.length <= SINGLE_AT_MOST) return this.#announce({ kind: 'single', key, event, name })
    this.#begin(at)
  }

  /** Says nothing more. */
  end(): void {
    if (this.#timer) clearTimeout(this.#timer)
  }

  #begin(at: number): void {
    const pools = this.#recent.filter(({ created }) => created).length
    const burst = { key: `burst-${this.#count++}`, pools, others: this.#recent.length - pools, at }
    for (const { key } of this.#recent) this.#withdraw(key)
    this.#recent = []
    this.#burst = burst
    this.#say(burst)
  }

  #grow(burst: { key: string; pools: number; others: number; at: number }, at: number, created: boolean): void {
    if (created) burst.pools++
    else burst.others++
    burst.at = at
    this.#timer ??= setTimeout(() => {
      this.#timer = null
      this.#say(burst)
    }, GROWS_EVERY_MS)
  }

  #say({ key, pools, others }: { key: string; pools: number; others: number }): void {
    this.#announce({ kind: 'burst', key, pools, others })
  }
}
