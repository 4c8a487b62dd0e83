import type { ChainLog, LedgerChange } from '../chain-log'
import type { EngineOptions } from '../engine-options'
import type { Coverage, ScanProgress } from '../engine-status'
import { CoveredChain } from '../ledger/covered-chain'
import type { Interval } from '../ledger/interval-set'
import type { ProvenRange } from '../ledger/proven-range'
import type { EnginePorts } from '../ports'
import type { Answerer } from '../scan/answerer'
import { LogScanner } from '../scan/log-scanner'
import { readHeaders } from '../scan/read-range'
import { UnprovedError } from '../scan/unproved-error'
import type { KeptChain } from '../store/log-store'
import { findAgreement } from './find-agreement'
import { finalBlock } from './final-block'
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

/** Makes the ledger equal to the chain, range by range, up to the target; finds forks and takes back what they undid. */
export class Synchroniser {
  readonly chain = new CoveredChain()
  private readonly scanner: LogScanner
  private target = -1
  private found = 0
  /** Raised by every cut: an answer to a question asked before it proves nothing after it. */
  private epoch = 0
  private rewinding = false
  private historyWanted = true
  private told = ''
  private finalCheckedAt = Number.NEGATIVE_INFINITY

  constructor(
    private readonly options: EngineOptions,
    private readonly ports: Pick<EnginePorts, 'clock' | 'random'>,
    private readonly answerers: () => Answerers,
    private readonly sink: SyncSink,
  ) {
    const filter = { address: options.address, topics: options.topics }
    const hooks = {
      missing: () => this.missing(),
      answerer: (range: Interval, failures: number) => this.choose(range, failures),
      epoch: () => this.epoch,
      onRange: (range: ProvenRange, answerer: Answerer, epoch: number) => this.take(range, answerer, epoch),
      onFailure: (range: Interval, error: unknown, stuck: boolean) => this.failed(range, error, stuck),
    }
    this.scanner = new LogScanner(filter, ports, hooks, options.initialSpan)
  }

  get progress(): ScanProgress {
    const total = Math.max(0, this.target - this.options.fromBlock + 1)
    const done = this.chain.proved.count(this.options.fromBlock, this.target)
    return { done, total, found: this.found, active: this.scanner.active, failed: this.scanner.failed }
  }

  get coverage(): Coverage | null {
    return this.chain.coverage
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
    if (!this.rewinding) this.scanner.pump()
  }

  retryNow(): void {
    this.scanner.retryNow()
  }

  stop(): void {
    this.scanner.stop()
  }

  /** Reads the whole history again; what is held stays until its range says otherwise. */
  rescan(): void {
    this.cut(this.options.fromBlock - 1)
    this.pump()
  }

  /** Whether blocks below the coverage are read, too. */
  readHistory(wanted: boolean): void {
    this.historyWanted = wanted
    this.pump()
  }

  /** Takes up what an earlier session proved and kept; its logs are already with the sink. */
  restore(kept: KeptChain): void {
    this.chain.restore(kept)
    this.found += kept.count
    this.emit([])
  }

  /** A log that a node pushed. */
  push(log: ChainLog): void {
    if (lacksTime(log, this.options.timeless)) return void this.pushWithTime(log)
    const outcome = this.chain.push(log)
    if (outcome === 'contradicts') void this.checkTip().then(() => this.reopen(log.blockNumber))
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

  /** Asks whether the highest proved block still stands; if not, finds the fork. */
  async checkTip(): Promise<void> {
    const top = this.chain.proved.all.at(-1)?.to
    const answerer = this.choose({ from: this.target, to: this.target }, 0)
    if (top === undefined || !answerer || this.rewinding) return
    try {
      const [header, latest] = await readHeaders(answerer, [top, 'latest'], DEADLINE_MS)
      const below = header ?? latest
      if (!below) return
      const known = this.chain.hashes.get(below.number)
      if (known !== undefined && known !== below.hash) await this.rewind(below.number, answerer)
    } catch {
      // Nobody answered: the next head or heartbeat asks again.
    }
    this.pump()
  }

  private missing(): Interval[] {
    if (this.rewinding) return []
    const from = this.historyWanted ? this.options.fromBlock : (this.coverage?.from ?? this.target)
    return this.chain.proved.missing(from, this.target)
  }

  private choose(range: Interval, failures: number): Answerer | null {
    const { socket, http } = this.answerers()
    const atTip = range.to > this.target - TIP_BLOCKS && range.to - range.from < TIP_BLOCKS
    const order = atTip && socket ? [socket, ...http] : [...http, ...(socket ? [socket] : [])]
    return order[failures % Math.max(1, order.length)] ?? null
  }

  private async take(range: ProvenRange, answerer: Answerer, epoch: number): Promise<void> {
    const logs = await withTimestamps(range.logs, this.options.timeless, answerer, DEADLINE_MS)
    if (epoch !== this.epoch || this.rewinding) return
    const outcome = this.chain.prove({ ...range, logs })
    if (outcome.kind === 'fork') return this.rewind(outcome.at, answerer)
    const through = this.coverage?.through ?? -1
    if (this.options.finality === 'instant') this.chain.raiseFinal(through)
    this.emit(outcome.changes)
    if (this.options.finality === 'tag') await this.refreshFinal(answerer, through)
    this.keep()
  }

  /** Finds where our chain and the node's part, and takes the proof back to there. */
  private async rewind(at: number, answerer: Answerer): Promise<void> {
    if (this.rewinding) return
    this.rewinding = true
    try {
      const { hashes, finalNumber } = this.chain
      const { agreed, differs } = await findAgreement(
        answerer,
        hashes.below(at),
        (block) => hashes.get(block),
        DEADLINE_MS,
      )
      const [latest] = await readHeaders(answerer, ['latest'], DEADLINE_MS)
      if (!latest) throw new UnprovedError('The node does not know its own head')
      if ((differs ?? at) <= finalNumber) return this.breakFinality(differs ?? at)
      const top = this.chain.proved.all.at(-1)?.to ?? at
      this.cut(Math.max(agreed ?? finalNumber, finalNumber))
      // A chain that became shorter has no block there that could be read again.
      if (latest.number < top) this.emit(this.chain.ledger.replace(latest.number + 1, top, []))
      this.target = Math.min(this.target, Math.max(latest.number, this.options.fromBlock))
    } finally {
      this.rewinding = false
    }
  }

  private breakFinality(at: number): void {
    this.sink.alert(
      'final-reorg',
      'error',
      `The chain changed at block ${at}, below its finality horizon; everything is read again`,
    )
    this.restart('the chain changed below its finality horizon')
  }

  /** Forgets everything and begins anew. */
  restart(reason: string): void {
    this.epoch++
    this.chain.clear()
    this.found = 0
    this.told = ''
    this.sink.reset(reason)
  }

  private cut(last: number): void {
    this.epoch++
    this.chain.cut(last)
    this.emit([])
  }

  private reopen(block: number): void {
    if (block <= this.chain.finalNumber || this.chain.proved.at(block) === undefined) return
    this.epoch++
    this.chain.reopen(block, block)
    this.emit([])
    this.pump()
  }

  private emit(changes: readonly LedgerChange[]): void {
    for (const change of changes) this.found += change.op === 'apply' ? 1 : -1
    if (changes.length > 0) this.sink.changes(changes)
    const coverage = this.chain.coverage
    const said = JSON.stringify(coverage)
    if (said === this.told) return
    this.told = said
    this.sink.coverage(coverage)
  }

  private async pushWithTime(log: ChainLog): Promise<void> {
    const answerer = this.choose({ from: this.target, to: this.target }, 0)
    if (!answerer) return
    try {
      const [timed] = await withTimestamps([log], this.options.timeless, answerer, DEADLINE_MS)
      if (timed && !lacksTime(timed, this.options.timeless)) this.push(timed)
    } catch {
      // A push is a hint: the range that holds the log brings it with its time.
    }
  }

  private async refreshFinal(answerer: Answerer, through: number): Promise<void> {
    const now = this.ports.clock.now()
    if (now - this.finalCheckedAt < this.options.heartbeatInterval) return
    this.finalCheckedAt = now
    const epoch = this.epoch
    const final = await finalBlock(answerer, through, DEADLINE_MS)
    if (epoch !== this.epoch) return
    this.chain.raiseFinal(Math.min(through, final))
    this.emit([])
  }

  private keep(): void {
    const settled = this.chain.settle()
    if (settled) this.sink.settled(settled)
  }

  private failed(range: Interval, error: unknown, stuck: boolean): void {
    const message = error instanceof Error ? error.message : String(error)
    if (stuck)
      this.sink.alert('range-refused', 'error', `The provider refuses even the single block ${range.from}: ${message}`)
  }
}
