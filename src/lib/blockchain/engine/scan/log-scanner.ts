import { retryDelay } from '../backoff'
import { IntervalSet, type Interval } from '../ledger/interval-set'
import type { BlockHeader, ProvenRange } from '../ledger/proven-range'
import type { EnginePorts } from '../ports'
import { DeadlineError } from '../rpc/deadline-error'
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
  /** Who answers for a range; null when nobody can. */
  answerer: (range: Interval) => Answerer | null
  /** The block before a range, where its answerer has told of it and will not tell otherwise; else null. */
  before: (range: Interval, answerer: Answerer) => BlockHeader | null
  /** Which state of knowledge a question belongs to. */
  epoch: () => number
  /** A range was read under proof; `epoch` is that of the question. May ask the same answerer for more before taking it in. */
  onRange: (range: ProvenRange, answerer: Answerer, epoch: number) => Promise<void>
  /** A range stays open and will be tried again. `stuck`: a single block that the provider refuses. */
  onFailure: (range: Interval, error: unknown, stuck: boolean, answerer: Answerer) => void
}

const MAX_CONCURRENT = 8
const RETRY = { baseMs: 500, maxMs: 30_000 }
const STUCK_RETRY_MS = 60_000
const LONG_RANGE = 256
/** Ranges this short are asked for without a probe: what is new must not wait for history. */
const SURE_BLOCKS = 32
/** Nodes give up on a long range after 30 s; a few blocks are answered at once or never. */
const deadlineFor = (blocks: number): number => (blocks > LONG_RANGE ? 35_000 : 8_000)
/** Ranges in a row that must be answered before longer ones are dared again where results are limited. */
const DARE_AFTER = 8

/** Reads whatever ranges are missing, newest first, as many at once as the provider bears. A failed range stays open. */
export class LogScanner {
  private readonly span: AdaptiveSpan
  private readonly concurrency = new Concurrency(MAX_CONCURRENT)
  /** Under way, or waiting for another try. */
  private readonly busy = new IntervalSet()
  private readonly timers = new Set<() => void>()
  private readonly asked = new WeakMap<Answerer, number>()
  private inFlight = 0
  private probes = 0
  private waiting = 0
  /** Failures in a row of what ends at a block. */
  private readonly failures = new Map<number, number>()
  /** Ranges are cut to this where results, not blocks, are limited. */
  private dense = Number.POSITIVE_INFINITY
  private denseAnswered = 0
  private pausedUntil = 0
  private cancelPause: (() => void) | null = null
  private stopped = false

  constructor(
    private readonly filter: LogFilter,
    private readonly ports: Pick<EnginePorts, 'clock' | 'random'>,
    private readonly hooks: ScannerHooks,
    initialSpan: number,
    private readonly retry = RETRY,
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
    while (!this.stopped && !this.paused()) {
      const range = this.next()
      const answerer = range && this.hooks.answerer(range)
      if (!range || !answerer || !this.allows(range, answerer)) return
      void this.read(range, answerer)
    }
  }

  /** Tries everything that waits at once: the way to the node may have come back. */
  retryNow(): void {
    for (const fire of [...this.timers]) fire()
    this.pump()
  }

  /** Goes on after a stop. */
  start(): void {
    this.stopped = false
  }

  stop(): void {
    this.stopped = true
    this.cancelPause?.()
    this.cancelPause = null
    for (const fire of [...this.timers]) fire()
  }

  /** True while the provider wants to be left alone; goes on by itself afterwards. */
  private paused(): boolean {
    const left = this.pausedUntil - this.ports.clock.now()
    if (left <= 0) return false
    this.cancelPause ??= this.ports.clock.after(left, () => {
      this.cancelPause = null
      this.pump()
    })
    return true
  }

  /** An answerer's slowness holds up nobody but itself. One probe before many: a refused span should cost one call, not eight. */
  private allows(range: Interval, answerer: Answerer): boolean {
    const isOneTooMany = this.isProbe(range) && this.probes > 0
    return !isOneTooMany && (this.asked.get(answerer) ?? 0) < this.concurrency.limit
  }

  private isProbe({ from, to }: Interval): boolean {
    return this.span.untested && to - from >= SURE_BLOCKS
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
    const probe = this.isProbe(range) ? 1 : 0
    this.busy.add(range.from, range.to)
    this.count(answerer, 1, probe)
    const epoch = this.hooks.epoch()
    const before = this.hooks.before(range, answerer)
    try {
      const proven = await readRange(answerer, this.filter, range.from, range.to, deadlineFor(blocks), before)
      if (!this.stopped) await this.hooks.onRange(proven, answerer, epoch)
      this.succeeded(range, blocks)
      this.busy.remove(range.from, range.to)
    } catch (error) {
      if (this.stopped) this.busy.remove(range.from, range.to)
      else this.reopen(range, blocks, error, answerer)
    } finally {
      this.count(answerer, -1, -probe)
    }
    this.pump()
  }

  private count(answerer: Answerer, reads: number, probes: number): void {
    this.inFlight += reads
    this.probes += probes
    this.asked.set(answerer, (this.asked.get(answerer) ?? 0) + reads)
  }

  private succeeded({ from, to }: Interval, blocks: number): void {
    for (const end of this.failures.keys()) if (end >= from && end <= to) this.failures.delete(end)
    this.span.accept(blocks)
    this.concurrency.succeeded()
    if (blocks < this.dense || ++this.denseAnswered < DARE_AFTER) return
    this.denseAnswered = 0
    this.dense *= 2
  }

  private reopen(range: Interval, blocks: number, error: unknown, answerer: Answerer): void {
    const refusal = parseRefusal(error, range.from, range.to)
    const narrower = blocks > 1 && this.narrow(refusal, range, blocks)
    if (narrower) return this.busy.remove(range.from, range.to)
    // A node that walks every block may not come to an end of a long range, and not say so.
    if (error instanceof DeadlineError && blocks > LONG_RANGE) this.split(Math.floor(blocks / 2))
    const stuck = blocks === 1 && (refusal.kind === 'results' || refusal.kind === 'span')
    const attempt = this.failures.get(range.to) ?? 0
    this.failures.set(range.to, attempt + 1)
    const retryAfter = error instanceof RpcError ? error.retryAfterMs : null
    const delay = stuck ? STUCK_RETRY_MS : retryDelay(attempt, this.retry, this.ports.random, retryAfter)
    if (refusal.kind === 'rate') {
      this.concurrency.refused()
      this.pausedUntil = Math.max(this.pausedUntil, this.ports.clock.now() + delay)
    }
    this.hooks.onFailure(range, error, stuck, answerer)
    this.waitFor(range, delay)
  }

  private narrow(refusal: Refusal, range: Interval, blocks: number): boolean {
    if (refusal.kind === 'span') this.span.refuse(blocks, refusal.cap)
    else if (refusal.kind === 'results') {
      const suggested = refusal.suggestedTo === null ? blocks : refusal.suggestedTo - range.from + 1
      this.split(Math.min(Math.floor(blocks / 2), suggested))
    } else return false
    return true
  }

  private split(blocks: number): void {
    this.dense = Math.max(1, blocks)
    this.denseAnswered = 0
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
