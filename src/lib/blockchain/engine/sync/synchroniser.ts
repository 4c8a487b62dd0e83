import type { ChainLog, LedgerChange } from '../chain-log'
import type { EngineOptions } from '../engine-options'
import type { Coverage, ScanProgress } from '../engine-status'
import { CoveredChain } from '../ledger/covered-chain'
import type { Interval } from '../ledger/interval-set'
import type { ProvenRange } from '../ledger/proven-range'
import type { EnginePorts } from '../ports'
import type { Answerer } from '../scan/answerer'
import { LogScanner } from '../scan/log-scanner'
import { ToldEnds } from '../scan/told-ends'
import type { KeptChain } from '../store/log-store'
import { AnswererRota } from './answerer-rota'
import { Finality } from './finality'
import { ForkFinder } from './fork-finder'
import { SharedRun } from './shared-run'
import { sameCoverage } from './same-coverage'
import type { SyncSink } from './sync-sink'
import { lacksTime, withTimestamps } from './with-timestamps'

/** Who can be asked now, in order of preference. */
export interface Answerers {
  socket: Answerer | null
  http: readonly Answerer[]
}

const DEADLINE_MS = 8_000
/** Ranges this short and this close to the head are read over the socket that pushed the head: its node knows them. */
const TIP_BLOCKS = 512
/** Before jitter; never longer than a heartbeat, because a node that answers those may answer this, too. */
const RETRY = { baseMs: 500, maxMs: 30_000 }

/** Makes the ledger equal to the chain, range by range, up to the target; finds forks and takes back what they undid. */
export class Synchroniser {
  readonly chain = new CoveredChain()
  /** Who failed lately; whoever else asks the same answerers shares it. */
  readonly rota: AnswererRota
  private readonly scanner: LogScanner
  private target = -1
  private found = 0
  /** Raised by every cut: an answer to a question asked before it proves nothing after it. */
  private epoch = 0
  private readonly forks: ForkFinder
  private readonly tipCheck = new SharedRun(() => this.check())
  /** Covered blocks of which a log was pushed that we do not hold. */
  private readonly suspects = new Set<number>()
  private historyWanted = true
  /** Nothing below this block is kept: what lies there is not read by itself. */
  private floor = 0
  /** The coverage last said; undefined before any was. */
  private told: Coverage | null | undefined
  private readonly ends = new ToldEnds()
  private readonly finality: Finality

  constructor(
    private readonly options: EngineOptions,
    private readonly ports: Pick<EnginePorts, 'clock' | 'random'>,
    private readonly answerers: () => Answerers,
    private readonly sink: SyncSink,
  ) {
    const retry = { ...RETRY, maxMs: Math.min(RETRY.maxMs, options.heartbeatInterval) }
    this.rota = new AnswererRota(ports, retry)
    this.finality = new Finality(options, ports.clock, this.chain)
    this.forks = new ForkFinder({
      chain: this.chain,
      cut: (last) => this.cut(last),
      shorten: (last) => this.shorten(last),
      onBroken: (at, head) => this.breakFinality(at, head),
    })
    const filter = { address: options.address, topics: options.topics }
    const hooks = {
      missing: () => this.missing(),
      answerer: (range: Interval) => this.choose(range),
      before: ({ from }: Interval, answerer: Answerer) =>
        this.finality.isInstant ? this.ends.before(from, answerer, this.chain.hashes) : null,
      epoch: () => this.epoch,
      onRange: (range: ProvenRange, answerer: Answerer, epoch: number) => this.take(range, answerer, epoch),
      onFailure: (range: Interval, error: unknown, stuck: boolean, answerer: Answerer) => {
        this.rota.failed(answerer, error)
        if (stuck) this.refused(range, error)
      },
    }
    this.scanner = new LogScanner(filter, ports, hooks, options.initialSpan, retry)
  }

  get progress(): ScanProgress {
    const total = Math.max(0, this.target - this.first + 1)
    const done = this.chain.proved.count(this.first, this.target)
    return { done, total, found: this.found, active: this.scanner.active, failed: this.scanner.failed }
  }

  get coverage(): Coverage | null {
    return this.chain.coverage
  }

  /** The first block that is to be read. */
  private get first(): number {
    return Math.max(this.options.fromBlock, this.floor)
  }

  /** Blocks above the coverage that are known to exist and still to be read. */
  get behind(): number {
    return Math.max(0, this.target - (this.coverage?.through ?? this.target))
  }

  /** Reads everything up to `head`. */
  aim(head: number): void {
    this.target = Math.max(this.target, head)
    this.pump()
  }

  pump(): void {
    if (!this.forks.busy) this.scanner.pump()
  }

  retryNow(): void {
    this.scanner.retryNow()
  }

  start(): void {
    this.scanner.start()
  }

  stop(): void {
    this.scanner.stop()
  }

  /** Reads the whole history again, from nothing: what is final was handed on and cannot be held against a new reading. */
  rescan(): void {
    const { target } = this
    this.restart('a rescan was asked for')
    this.aim(target)
  }

  /** Whether blocks below the coverage are read, too. */
  readHistory(wanted: boolean): void {
    this.historyWanted = wanted
    this.pump()
  }

  /** Takes up what an earlier session proved and kept; its logs are already with the sink. */
  restore(kept: KeptChain): void {
    this.chain.restore(kept)
    this.floor = kept.floor
    this.found += kept.count
    this.emit([])
  }

  /** The oldest had to go from where logs are kept: what is below `floor` is no longer claimed. */
  dropBelow(floor: number): void {
    this.floor = floor
    this.chain.dropBelow(floor)
    this.emit([])
  }

  /** A log that a node pushed. */
  push(log: ChainLog): void {
    if (lacksTime(log, this.options.timeless)) return void this.pushWithTime(log)
    const outcome = this.chain.push(log)
    if (outcome === 'contradicts') this.suspect(log.blockNumber)
    else if (typeof outcome === 'object') this.emit([outcome])
  }

  /** A node says that it took a log back: believed at once, then its range is read again. */
  pushRemoved(log: ChainLog): void {
    if (log.blockNumber <= this.chain.finalNumber || !this.chain.ledger.has(log)) return
    this.cut(log.blockNumber - 1)
    const change = this.chain.ledger.revert(log, 'push')
    if (change) this.emit([change])
    this.pump()
  }

  /** Asks whether the highest proved block still stands; if not, finds the fork. Several asking meanwhile share one more check. */
  checkTip(): Promise<void> {
    return this.tipCheck.run()
  }

  private async check(): Promise<void> {
    const answerer = this.choose({ from: this.target, to: this.target })
    if (!answerer) return
    // Should nobody answer, the next head or heartbeat asks again.
    await this.forks.check(answerer).catch((error: unknown) => this.rota.failed(answerer, error))
    this.pump()
  }

  private suspect(block: number): void {
    this.suspects.add(block)
    if (this.suspects.size === 1) void this.checkTip().then(() => this.reopenSuspects())
  }

  private missing(): Interval[] {
    if (this.forks.busy) return []
    const from = this.historyWanted ? this.first : (this.coverage?.from ?? this.target)
    return this.chain.proved.missing(from, this.target)
  }

  private choose(range: Interval): Answerer | null {
    const { socket, http } = this.answerers()
    const atTip = range.to > this.target - TIP_BLOCKS && range.to - range.from < TIP_BLOCKS
    return this.rota.choose(atTip && socket ? [socket, ...http] : [...http, ...(socket ? [socket] : [])])
  }

  private async take(range: ProvenRange, answerer: Answerer, epoch: number): Promise<void> {
    const logs = await withTimestamps(range.logs, this.options.timeless, answerer, DEADLINE_MS)
    this.rota.succeeded(answerer)
    if (epoch !== this.epoch || this.forks.busy || range.from < this.floor) return
    const outcome = this.chain.prove({ ...range, logs })
    if (outcome.kind === 'fork') return void (await this.forks.rewind(outcome.at, answerer))
    this.ends.told(answerer, range.last)
    const through = this.coverage?.through ?? -1
    if (this.finality.isInstant) this.chain.raiseFinal(through)
    this.emit(outcome.changes)
    await this.finality.raise(answerer, through, () => epoch === this.epoch)
    this.emit([])
    this.keep()
  }

  private breakFinality(at: number, head: number): void {
    this.sink.alert(
      'final-reorg',
      'error',
      `The chain changed at block ${at}, below its finality horizon; everything is read again`,
    )
    this.restart('the chain changed below its finality horizon')
    this.target = head
  }

  /** Forgets everything and begins anew. */
  restart(reason: string): void {
    this.epoch++
    this.chain.clear()
    this.suspects.clear()
    this.target = -1
    this.found = 0
    this.floor = 0
    this.told = undefined
    this.finality.forget()
    this.sink.reset(reason)
  }

  private cut(last: number): void {
    this.epoch++
    this.chain.cut(last)
    this.emit([])
  }

  /** There is no block above `last` any more that could be read again. */
  private shorten(last: number): void {
    this.epoch++
    this.target = Math.min(this.target, Math.max(last, this.options.fromBlock))
    this.emit(this.chain.ledger.replace(last + 1, Number.MAX_SAFE_INTEGER, []))
    this.sink.shortened(last)
  }

  private reopenSuspects(): void {
    const blocks = [...this.suspects]
    this.suspects.clear()
    const open = blocks.filter((block) => block > this.chain.finalNumber && this.chain.proved.at(block) !== undefined)
    if (open.length === 0) return
    this.epoch++
    for (const block of open) this.chain.reopen(block)
    this.emit([])
    this.pump()
  }

  private emit(changes: readonly LedgerChange[]): void {
    for (const change of changes) this.found += change.op === 'apply' ? 1 : -1
    if (changes.length > 0) this.sink.changes(changes)
    const coverage = this.chain.coverage
    if (this.told !== undefined && sameCoverage(this.told, coverage)) return
    this.told = coverage
    this.sink.coverage(coverage)
  }

  private async pushWithTime(log: ChainLog): Promise<void> {
    const answerer = this.choose({ from: this.target, to: this.target })
    if (!answerer) return
    try {
      const [timed] = await withTimestamps([log], this.options.timeless, answerer, DEADLINE_MS)
      if (timed && !lacksTime(timed, this.options.timeless)) this.push(timed)
    } catch {
      // A push is a hint: the range that holds the log brings it with its time.
    }
  }

  private keep(): void {
    const settled = this.chain.settle()
    if (settled) this.sink.settled(settled)
  }

  private refused(range: Interval, error: unknown): void {
    const message = error instanceof Error ? error.message : String(error)
    this.sink.alert('range-refused', 'error', `The provider refuses even the single block ${range.from}: ${message}`)
  }
}
