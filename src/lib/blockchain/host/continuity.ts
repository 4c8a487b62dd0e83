import type { LedgerChange } from '../engine/chain-log'
import type { EngineMessage } from '../engine/engine-message'
import type { Coverage, EngineStatus } from '../engine/engine-status'
import { EventLedger } from '../engine/ledger/event-ledger'
import { sameCoverage } from '../engine/sync/same-coverage'
import { cutCoverage, uniteCoverage } from './coverage-parts'

type Said<T extends EngineMessage['type']> = Extract<EngineMessage, { type: T }>

/**
 * Makes one story of what one hub after another tells a client: each log once, taken back when the next hub proves that
 * it is gone, and live from the same block on. What was proved by a former hub stays proved until something above it
 * turns out otherwise.
 */
export class Continuity {
  /** What the client was told and can still be taken back. */
  private given = new EventLedger()
  /** What a former hub told, and the present one has not spoken of yet. */
  private doubted = new EventLedger()
  private chain: Said<'chain'> | null = null
  private former: Coverage | null = null
  private present: Coverage | null = null
  private told: Coverage | null = null
  /** What a new hub says before it is known to follow the same chain; null once it is. */
  private waiting: EngineMessage[] | null = null
  private renewed = false

  constructor(private readonly tell: (message: EngineMessage) => void) {}

  /** No open blocks lie between what was proved before and what the present hub proves. */
  get isWhole(): boolean {
    return this.former === null || (this.present !== null && uniteCoverage(this.former, this.present) !== null)
  }

  /** What comes from now on is another hub's. */
  renew(): void {
    this.renewed = true
    this.former = this.told
    this.present = null
    for (const log of this.given.between(0, Number.MAX_SAFE_INTEGER)) this.doubted.apply(log, 'pull')
    this.waiting = []
  }

  hear(message: EngineMessage): void {
    if (message.type === 'chain') return this.enter(message)
    if (message.type === 'status') return this.tell({ type: 'status', status: this.own(message.status) })
    if (message.type === 'head' || message.type === 'beat') return this.tell(message)
    if (this.waiting) return void this.waiting.push(message)
    if (message.type === 'changes') return this.change(message.changes)
    if (message.type === 'coverage') return this.cover(message.coverage)
    this.forget(message)
  }

  private enter(chain: Said<'chain'>): void {
    const { chain: known, waiting } = this
    this.waiting = null
    if (known === null || !isSame(known, chain)) {
      if (known && waiting) this.forget({ type: 'reset', reason: 'the node is on another chain now', otherChain: true })
      this.chain = chain
      this.tell(chain)
    }
    for (const message of waiting ?? []) this.hear(message)
  }

  private forget(reset: Said<'reset'>): void {
    this.given = new EventLedger()
    this.doubted = new EventLedger()
    this.former = this.present = this.told = null
    this.tell(reset)
  }

  private change(changes: readonly LedgerChange[]): void {
    const news = changes.filter(({ op, log, via }) => {
      this.doubted.revert(log, via)
      if (op === 'revert') return this.given.revert(log, via) !== null
      return !this.isSettled(log.blockNumber) && this.given.apply(log, via) !== null
    })
    if (news.length === 0) return
    this.refute(news)
    this.tell({ type: 'changes', changes: news })
  }

  /** Changes among the blocks that a former hub had proved: the chain is another one from there on. */
  private refute(changes: readonly LedgerChange[]): void {
    const { former } = this
    if (!former) return
    const blocks = changes.map(({ log }) => log.blockNumber)
    const lowest = blocks.reduce((low, block) => (block >= former.from && block < low ? block : low), Infinity)
    if (lowest > former.through) return
    this.former = cutCoverage(former, lowest - 1)
    this.tellCoverage(this.present)
  }

  private cover(coverage: Coverage | null): void {
    const through = coverage?.through ?? -1
    // A fork that this hub noticed breaks the former proof as well.
    if (this.present && through < this.present.through) this.former = cutCoverage(this.former, through)
    this.present = coverage
    if (coverage) this.takeBack(coverage)
    const { former } = this
    if (former && coverage && coverage.from <= former.from && through >= former.through) this.former = null
    this.tellCoverage(coverage)
  }

  /** What a former hub told and this one has proved not to be there. */
  private takeBack({ from, through }: Coverage): void {
    const gone = this.doubted.between(from, through).reverse()
    const lowest = gone.at(-1)?.blockNumber
    if (lowest === undefined) return
    this.former = cutCoverage(this.former, lowest - 1)
    this.tellCoverage(cutCoverage(this.present, lowest - 1))
    this.change(gone.map((log) => ({ op: 'revert', log, via: 'pull' })))
  }

  private tellCoverage(present: Coverage | null): void {
    // Of two that do not touch the former holds until the blocks between are read.
    const coverage = uniteCoverage(this.former, present) ?? this.former
    if (sameCoverage(this.told, coverage)) return
    this.told = coverage
    this.tell({ type: 'coverage', coverage })
    if (!coverage) return
    // What is covered and final cannot change any more.
    this.given.release(coverage.from, coverage.finalThrough)
    this.doubted.release(coverage.from, coverage.finalThrough)
  }

  private isSettled(block: number): boolean {
    return this.told !== null && block >= this.told.from && block <= this.told.finalThrough
  }

  private own(status: EngineStatus): EngineStatus {
    return {
      ...status,
      // It is the first connection of that hub, not of this client.
      state: this.renewed && status.state === 'connecting' ? 'reconnecting' : status.state,
      coverage: this.told,
      startHead: this.chain?.startHead ?? status.startHead,
    }
  }
}

function isSame(a: Said<'chain'>, b: Said<'chain'>): boolean {
  const { genesisHash } = a
  return a.chainId === b.chainId && (genesisHash === b.genesisHash || genesisHash === null || b.genesisHash === null)
}
