import type { Clock } from '../ports'
import type { Hex } from '../chain-log'
import type { BlockHeader } from '../ledger/proven-range'
import { HeadTracker } from './head-tracker'

interface HeadHooks {
  /** The first head since the chain is known. */
  onFirst: (number: number) => void
  /** A newer head, or the time of the newest. */
  onHead: (number: number, timestamp: number | null) => void
  /** The hash proved for a height. */
  provedHash: (block: number) => Hex | undefined
}

/** Follows the chain's newest block through everything that speaks of one: headers, logs, heartbeats, polls. */
export class HeadWatch {
  private readonly tracker = new HeadTracker()
  private first: number | null = null
  private quiet: number | null = null
  private pushed = -1
  /** What a heartbeat knew; a subscription that lives has pushed it by the next. */
  private beaten = -1

  constructor(
    private readonly clock: Clock,
    private readonly hooks: HeadHooks,
  ) {}

  get head(): { number: number; timestamp: number | null } | null {
    return this.tracker.head
  }

  /** The head when the chain was first seen. */
  get startHead(): number | null {
    return this.first
  }

  /** Since when no new block comes although the node answers, Unix milliseconds. */
  get quietSince(): number | null {
    return this.quiet
  }

  /** Milliseconds between blocks as observed; null before two were seen. */
  get blockInterval(): number | null {
    return this.tracker.blockInterval
  }

  /** When the newest block was first heard of, Unix milliseconds. */
  get advancedAt(): number | null {
    return this.tracker.advancedAt
  }

  timestampOf(block: number): number | null {
    return this.tracker.timestampOf(block)
  }

  /** A header was pushed; true when it hints at a reorganisation. */
  header(header: BlockHeader): boolean {
    this.pushed = Math.max(this.pushed, header.number)
    const suspect = this.tracker.header(header, this.hooks.provedHash)
    this.heard(header.number, header.timestamp)
    return suspect
  }

  heard(number: number, timestamp: number | null): void {
    const before = this.tracker.head
    this.tracker.number(number, this.clock.now(), timestamp)
    if (this.first === null) {
      this.first = number
      this.hooks.onFirst(number)
    }
    const known = before?.number === number && (timestamp === null || before.timestamp !== null)
    if (number < (before?.number ?? -1) || known) return
    this.quiet = null
    this.hooks.onHead(number, timestamp)
  }

  /** A heartbeat was answered with `head`. True when the subscription to heads should have told of it, and did not. */
  beat(head: number): boolean {
    const unpushed = this.beaten > this.pushed
    this.beaten = head
    if (this.first !== null) this.heard(head, null)
    return unpushed
  }

  /** Others, too, know of no newer block. */
  confirmQuiet(): void {
    this.quiet ??= this.tracker.advancedAt
  }

  /** The subscription to heads is a new one: what came before it cannot be held against it. */
  resubscribed(head: number): void {
    this.pushed = Math.max(this.pushed, head)
  }

  /** The chain became shorter. */
  fellBackTo(number: number): void {
    this.tracker.fallBackTo(number)
    this.pushed = this.beaten = number
  }

  /** The chain is another one: what was heard no longer counts. */
  forget(): void {
    this.first = null
    this.quiet = null
    this.pushed = this.beaten = -1
    this.tracker.forget()
  }
}
