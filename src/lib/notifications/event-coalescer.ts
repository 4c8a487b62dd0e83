import type { Hex } from '@/lib/blockchain/engine/chain-log'
import type { PoolEvent } from '@/lib/pools/pool-event'

export interface NamedEvent {
  event: PoolEvent
  /** Name of the event's pool; empty when it is not known. */
  name: string
}

/** What to say: the events of one transaction, or a number of events as one. The `key` is the same while one message grows, and in all tabs. */
export type Announcement =
  | { kind: 'single'; key: string; told: readonly [NamedEvent, ...NamedEvent[]] }
  | { kind: 'burst'; key: string; pools: number; others: number }

interface Single {
  at: number
  key: Hex
  told: readonly [NamedEvent, ...NamedEvent[]]
}

/** Events that come this soon after each other may be one burst. Milliseconds. */
export const BURST_WINDOW_MS = 2000
const SINGLE_AT_MOST = 3

/**
 * Turns events into messages: one a transaction, until more than three come within two seconds, or one transaction holds
 * more than three events. From then on they are one message that grows until the burst has been quiet for as long; the
 * messages it began with are withdrawn.
 */
export class EventCoalescer {
  readonly #announce: (announcement: Announcement) => void
  readonly #withdraw: (key: string) => void
  readonly #growsEveryMs: number
  readonly #now: () => number
  #recent: Single[] = []
  #burst: { key: string; pools: number; others: number; at: number } | null = null
  #timer: ReturnType<typeof setTimeout> | null = null

  /** `growsEveryMs`: a message that grows is said again this often at most; with 0, at each event. */
  constructor(
    announce: (announcement: Announcement) => void,
    withdraw: (key: string) => void,
    growsEveryMs = 0,
    now: () => number = Date.now,
  ) {
    this.#announce = announce
    this.#withdraw = withdraw
    this.#growsEveryMs = growsEveryMs
    this.#now = now
  }

  add(one: NamedEvent): void {
    const at = this.#now()
    if (this.#burst && at - this.#burst.at <= BURST_WINDOW_MS) return this.#grow(this.#burst, at, one)
    this.#burst = null
    this.#recent = this.#recent.filter((single) => at - single.at <= BURST_WINDOW_MS)
    const single = this.#take(one, at)
    if (this.#recent.length > SINGLE_AT_MOST || single.told.length > SINGLE_AT_MOST) return this.#begin(at)
    this.#announce({ kind: 'single', key: single.key, told: single.told })
  }

  /** Says nothing more. */
  end(): void {
    if (this.#timer) clearTimeout(this.#timer)
  }

  #take(one: NamedEvent, at: number): Single {
    const key = one.event.transactionHash
    const held = this.#recent.find((single) => single.key === key)
    if (held) {
      held.told = [...held.told, one]
      return held
    }
    const single: Single = { at, key, told: [one] }
    this.#recent.push(single)
    return single
  }

  #begin(at: number): void {
    const all = this.#recent.flatMap(({ told }) => told)
    const pools = all.filter(isCreation).length
    const burst = { key: `burst-${this.#recent[0]?.key}`, pools, others: all.length - pools, at }
    for (const { key } of this.#recent) this.#withdraw(key)
    this.#recent = []
    this.#burst = burst
    this.#say(burst)
  }

  #grow(burst: { key: string; pools: number; others: number; at: number }, at: number, one: NamedEvent): void {
    if (isCreation(one)) burst.pools++
    else burst.others++
    burst.at = at
    if (this.#growsEveryMs === 0) return this.#say(burst)
    this.#timer ??= setTimeout(() => {
      this.#timer = null
      this.#say(burst)
    }, this.#growsEveryMs)
  }

  #say({ key, pools, others }: { key: string; pools: number; others: number }): void {
    this.#announce({ kind: 'burst', key, pools, others })
  }
}

function isCreation({ event }: NamedEvent): boolean {
  return event.type === 'PoolCreated'
}
