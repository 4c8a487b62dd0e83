import type { ChainLog, Hex, LedgerChange } from '../chain-log'
import type { Coverage } from '../engine-status'
import { BlockHashes } from './block-hashes'
import { EventLedger } from './event-ledger'
import { IntervalSet, type Interval } from './interval-set'
import { hashFacts, type ProvenRange } from './proven-range'
import type { Settled, SnapshotOrigin } from './settled'

export type Outcome = { kind: 'changed'; changes: LedgerChange[] } | { kind: 'fork'; at: number }

/**
 * The logs that are known and the blocks they are proved for. A pushed log is a hint and enters above what is proved; a
 * proven range is truth and decides. Coverage is the proved interval that holds the anchor: the first block ever proved.
 */
export class CoveredChain {
  hashes = new BlockHashes()
  proved = new IntervalSet()
  ledger = new EventLedger()
  private anchor: number | null = null
  private final = -1
  /** What was handed over for keeping. */
  private handed = new IntervalSet()
  private snapshot: SnapshotOrigin | null = null

  /** Nothing at or below this block can be reorganised away. */
  get finalNumber(): number {
    return this.final
  }

  get coverage(): Coverage | null {
    const { main, snapshot } = this
    if (!main) return null
    return {
      from: main.from,
      through: main.to,
      finalThrough: Math.max(main.from - 1, Math.min(main.to, this.final)),
      ...(snapshot !== null && snapshot.through >= main.from ? { snapshot } : {}),
    }
  }

  private get main(): Interval | undefined {
    return this.anchor === null ? undefined : this.proved.at(this.anchor)
  }

  /** Takes up what an earlier session proved; its logs are already with whoever keeps final logs. */
  restore({ intervals, hashes, final, snapshot }: Omit<Settled, 'logs'>): void {
    for (const { from, to } of intervals) {
      this.proved.add(from, to)
      this.handed.add(from, to)
    }
    this.snapshot = snapshot ?? null
    this.hashes.learn(new Map(hashes))
    this.final = final
    // The highest range goes on being extended; a lower one joins it when the history between is read.
    this.anchor = this.proved.all.at(-1)?.from ?? null
  }

  /** Its hash, where known, lets what is proved be kept right up to it. */
  raiseFinal(block: number, hash: Hex | null = null): void {
    this.final = Math.max(this.final, block)
    if (hash && this.proved.at(block) && !this.hashes.get(block)) this.hashes.learn(new Map([[block, hash]]))
  }

  /** A pushed log: a change when it enters, 'held' or 'proved' when it adds nothing, 'contradicts' when its block must be read again. */
  push(log: ChainLog): LedgerChange | 'held' | 'proved' | 'contradicts' {
    if (this.ledger.has(log)) return 'held'
    if (this.proved.at(log.blockNumber)) {
      const known = this.hashes.get(log.blockNumber)
      if (log.blockNumber <= this.final)
        return known === undefined || known === log.blockHash ? 'proved' : 'contradicts'
      return known === log.blockHash ? 'proved' : 'contradicts'
    }
    return this.ledger.apply(log, 'push') ?? 'held'
  }

  /** Takes in a range read under proof, unless it contradicts the known chain: then nothing changes until the fork is found. */
  prove(range: ProvenRange): Outcome {
    const facts = hashFacts(range)
    const at = this.hashes.conflict(facts)
    if (at !== null) return { kind: 'fork', at }
    this.hashes.learn(facts)
    const changes = this.ledger.replace(range.from, range.to, range.logs)
    this.proved.add(range.from, range.to)
    this.anchor ??= range.from
    return { kind: 'changed', changes }
  }

  /**
   * Withdraws the proof of every block above `last`, and of those below it whose end could not be linked to: what stays
   * ends in a block whose hash is known. Logs stay shown until their range was read again.
   */
  cut(last: number): void {
    const held = this.proved.at(last)
    const end = held
      ? Math.max(this.hashes.highest(held.from, last) ?? held.from - 1, Math.min(last, this.final))
      : last
    this.proved.cutAbove(end)
    this.hashes.cutAbove(end)
    if (this.anchor !== null && this.anchor > end) this.anchor = this.proved.all.at(-1)?.from ?? null
  }

  /** Withdraws the proof around one block, as far as the next known hashes, so that what is read again links on both sides. */
  reopen(block: number): void {
    const held = this.proved.at(block)
    if (!held) return
    const from = (this.hashes.highest(held.from, block - 1) ?? held.from - 1) + 1
    const to = this.hashes.lowest(block, held.to) ?? held.to
    this.proved.remove(from, to)
    if (this.anchor !== null && !this.main) this.anchor = this.proved.all.at(-1)?.from ?? null
  }

  /** The logs below `floor` are no longer kept by anybody: nothing below it is claimed any more. */
  dropBelow(floor: number): void {
    this.proved.remove(0, floor - 1)
    if (this.anchor === null || this.anchor >= floor) return
    this.anchor = this.proved.at(floor) ? floor : (this.proved.all.at(-1)?.from ?? null)
  }

  clear(): void {
    this.hashes = new BlockHashes()
    this.proved = new IntervalSet()
    this.ledger = new EventLedger()
    this.anchor = null
    this.final = -1
    this.handed = new IntervalSet()
    this.snapshot = null
  }

  /** Forgets what is proved and final and returns what of it was not handed over before; null when that is nothing. */
  settle(): Settled | null {
    const intervals = this.proved.all.flatMap(({ from, to }) => {
      const end = this.hashes.highest(from, Math.min(to, this.final))
      return end === null ? [] : [{ from, to: end }]
    })
    const fresh = intervals.flatMap(({ from, to }) => this.handed.missing(from, to))
    const logs = intervals.flatMap(({ from, to }) => this.ledger.release(from, to))
    const ends = this.rangeEnds([...intervals, ...fresh])
    const hashes = [...ends].flatMap((block) => {
      const hash = this.hashes.get(block)
      return hash ? [[block, hash] as const] : []
    })
    this.hashes.forgetBelow(this.final, this.rangeEnds(intervals))
    if (fresh.length === 0 && logs.length === 0) return null
    for (const { from, to } of fresh) this.handed.add(from, to)
    return { logs, intervals: fresh, hashes, final: this.final }
  }

  private rangeEnds(intervals: readonly Interval[]): Set<number> {
    return new Set([...intervals, ...this.proved.all].flatMap(({ from, to }) => [from - 1, from, to]))
  }
}
