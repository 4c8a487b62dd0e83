import { retryDelay } from '../backoff'
import { IntervalSet, type Interval } from '../ledger/interval-set'
import type { ProvenRange } from '../ledger/proven-range'
import type { EnginePorts } from '../ports'
import { RpcError } from '../rpc/rpc-error'
import { AdaptiveSpan } from './adaptive-span'
import type { Answerer } from './answerer'
import { Concurrency } from './concurrency'
import type { LogFilter } from './log-filter'
import { readRange } from './read-range'
import { parseRefusal, type Refusal } from './refusal'

export interface ScannerHooks {
  /** What is still to be read, ascending; the newest is read first. */
  missing: () => readonly Interval[]
  /** Who answers for a range, given how often in a row answers failed; null when nobody can. */
  answerer: (range: Interval, failures: number) => Answerer | null
  /** Which state of knowledge a question belongs to. */
  epoch: () => number
  /** A range was read under proof; `epoch` is that of the question. May ask the same answerer for more before taking it in. */
  onRange: (range: ProvenRange, answerer: Answerer, epoch: number) => Promise<void>
  /** A range stays open and will be tried again. `stuck`: a single block that the provider refuses. */
  onFailure: (range: Interval, error: unknown, stuck: boolean) => void
}

const MAX_CONCURRENT = 8
const RETRY = { baseMs: 500, maxMs: 30_000 }
const STUCK_RETRY_MS = 60_000
/** Nodes give up on a long range after 30 s; a few blocks are answered at once or never. */
const deadlineFor = (blocks: number): number => (blocks > 256 ? 35_000 : 8_000)

/** Reads whatever ranges are missing, newest first, as many at once as the provider bears. A failed range stays open. */
export class LogScanner {
  private readonly span: AdaptiveSpan
  private readonly concurrency = new Concurrency(MAX_CONCURRENT)
  /** Under way, or waiting for another try. */
  private readonly busy = new IntervalSet()
  private readonly timers = new Set<() => void>()
  private inFlight = 0
  private waiting = 0
  private failures = 0
  /** Ranges are cut to this where results, not blocks, are limited. */
  private dense = Number.POSITIVE_INFINITY
  private pausedUntil = 0
  private stopped = false

  constructor(
    private readonly filter: LogFilter,
    private readonly ports: Pick<EnginePorts, 'clock' | 'random'>,
    private readonly hooks: ScannerHooks,
    initialSpan: number,
  ) {
    this.span = new AdaptiveSpan(initialSpan)
  }

  get active(): boolean {
    return this.inFlight > 0
  }

  /** Ranges that failed and wait. */
  get failed(): number {
    return this.waiting
  }

  /** Starts as many reads as are missing and allowed. */
  pump(): void {
    while (!this.stopped && this.ports.clock.now() >= this.pausedUntil && this.inFlight < this.limit) {
      const range = this.next()
      const answerer = range && this.hooks.answerer(range, this.failures)
      if (!range || !answerer) return
      void this.read(range, answerer)
    }
  }

  /** Tries everything that waits at once: the way to the node may have come back. */
  retryNow(): void {
    for (const fire of [...this.timers]) fire()
    this.pump()
  }

  stop(): void {
    this.stopped = true
    for (const fire of [...this.timers]) fire()
  }

  /** One probe before many: a refused span should cost one call, not eight. */
  private get limit(): number {
    return this.span.untested ? 1 : this.concurrency.limit
  }

  private next(): Interval | null {
    const blocks = Math.min(this.span.blocks, this.dense)
    for (const gap of [...this.hooks.missing()].reverse()) {
      const free = this.busy.missing(gap.from, gap.to).at(-1)
      if (free) return { from: Math.max(free.from, free.to - blocks + 1), to: free.to }
    }
    return null
  }

  private async read(range: Interval, answerer: Answerer): Promise<void> {
    const blocks = range.to - range.from + 1
    this.busy.add(range.from, range.to)
    this.inFlight++
    const epoch = this.hooks.epoch()
    try {
      const proven = await readRange(answerer, this.filter, range.from, range.to, deadlineFor(blocks))
      if (this.stopped) return
      await this.hooks.onRange(proven, answerer, epoch)
      this.succeeded(blocks)
      this.busy.remove(range.from, range.to)
    } catch (error) {
      if (!this.stopped) this.reopen(range, blocks, error)
    } finally {
      this.inFlight--
    }
    this.pump()
  }

  private succeeded(blocks: number): void {
    this.failures = 0
    this.span.accept(blocks)
    this.concurrency.succeeded()
    if (blocks >= this.dense) this.dense *= 2
  }

  private reopen(range: Interval, blocks: number, error: unknown): void {
    const refusal = parseRefusal(error, range.from, range.to)
    const narrower = blocks > 1 && this.narrow(refusal, range, blocks)
    if (narrower) return this.busy.remove(range.from, range.to)
    const stuck = blocks === 1 && (refusal.kind === 'results' || refusal.kind === 'span')
    const attempt = this.failures++
    const retryAfter = error instanceof RpcError ? error.retryAfterMs : null
    const delay = stuck ? STUCK_RETRY_MS : retryDelay(attempt, RETRY, this.ports.random, retryAfter)
    if (refusal.kind === 'rate') {
      this.concurrency.refused()
      this.pausedUntil = Math.max(this.pausedUntil, this.ports.clock.now() + delay)
    }
    this.hooks.onFailure(range, error, stuck)
    this.waitFor(range, delay)
  }

  private narrow(refusal: Refusal, range: Interval, blocks: number): boolean {
    if (refusal.kind === 'span') this.span.refuse(blocks, refusal.cap)
    else if (refusal.kind === 'results') {
      const suggested = refusal.suggestedTo === null ? blocks : refusal.suggestedTo - range.from + 1
      this.dense = Math.max(1, Math.min(Math.floor(blocks / 2), suggested))
    } else return false
    return true
  }

  private waitFor(range: Interval, delayMs: number): void {
    this.waiting++
    const fire = (): void => {
      if (!this.timers.delete(fire)) return
      cancel()
      this.waiting--
      this.busy.remove(range.from, range.to)
      this.pump()
    }
    const cancel = this.ports.clock.after(delayMs, fire)
    this.timers.add(fire)
  }
}
