import type { PoolEvent } from '@/lib/pools/pool-event'
import { EventRate } from './event-rate'
import type { PoolChange } from './pool-message'
import type { Subscribers } from './subscribers'

/** So many of the newest live events are told apart when everything is read again. */
const REMEMBERED = 5_000

const identity = ({ blockHash, logIndex }: PoolEvent): string => `${blockHash}:${logIndex}`

/** Hands live events to subscribers and counts them: each once, also when the engine reads everything again. */
export class Deliveries {
  private readonly delivered = new Set<string>()
  private readonly rate = new EventRate()
  private count = 0
  private last: number | null = null

  constructor(private readonly subscribers: Subscribers) {}

  get eventsReceived(): number {
    return this.count
  }

  /** When the newest was delivered, Unix milliseconds. */
  get lastEventAt(): number | null {
    return this.last
  }

  perSecond(now: number): number {
    return this.rate.perSecond(now)
  }

  /** Takes one step of the ledger; history, at or below `startHead`, is not delivered. */
  take({ event }: PoolChange, startHead: number | null): void {
    if (startHead === null || Number(event.blockNumber) <= startHead) return
    const id = identity(event)
    if (event.removed) this.delivered.delete(id)
    else if (this.delivered.has(id)) return
    else this.note(id)
    this.subscribers.deliver(event)
  }

  /** What is told from now on is of another chain. */
  forget(): void {
    this.delivered.clear()
  }

  private note(id: string): void {
    const now = Date.now()
    this.count++
    this.last = now
    this.rate.count(now)
    this.delivered.add(id)
    if (this.delivered.size <= REMEMBERED) return
    const [oldest] = this.delivered
    if (oldest !== undefined) this.delivered.delete(oldest)
  }
}
