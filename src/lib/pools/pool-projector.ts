import type { Hex } from '@/lib/blockchain/engine/chain-log'
import type { Coverage } from '@/lib/blockchain/engine/engine-status'
import type { MemberTrace } from './member-trace'
import { PoolEntry, type BlockRange } from './pool-entry'
import type { PoolEvent } from './pool-event'
import type { PoolRead } from './pool-read'
import type { PoolView } from './pool-view'
import { PoolViews } from './pool-views'
import { viewOfPool } from './view-of-pool'

/**
 * Makes pools of events and state reads. What it shows depends on which events are applied and not reverted, on the
 * coverage and on the reads, never on the order in which events came. Pools are worked out when they are asked for.
 */
export class PoolProjector {
  private readonly entries = new Map<number, PoolEntry>()
  private readonly shown = new PoolViews()
  /** Ids of pools to work out again; that a read decides; that want a read; with events that are not folded. */
  private readonly stale = new Set<number>()
  private readonly byReads = new Set<number>()
  private readonly wanting = new Set<number>()
  private readonly loose = new Set<number>()
  private coverage: Coverage | null = null
  private folded: BlockRange | null = null
  private newestRead = -1

  /** False when nothing changes: the event is applied already, or its block is folded and nothing can add to it. */
  apply(event: PoolEvent): boolean {
    const id = Number(event.poolId)
    if (this.isFolded(Number(event.blockNumber)) || !this.entry(id).insert(event)) return false
    this.loose.add(id)
    this.stale.add(id)
    return true
  }

  /** False when nothing changes: the event is not applied, or its block is folded and cannot be taken back. */
  revert(event: PoolEvent): boolean {
    const id = Number(event.poolId)
    const entry = this.entries.get(id)
    if (!entry?.remove(event)) return false
    this.doubtReads(Number(event.blockNumber))
    if (!entry.hasLooseEvents) this.loose.delete(id)
    this.stale.add(id)
    return true
  }

  /** Takes what a state read found. False when a newer read is held. */
  takeRead(read: PoolRead): boolean {
    if (read.info === null && !this.entries.has(read.poolId)) return false
    if (!this.entry(read.poolId).takeRead(read)) return false
    this.newestRead = Math.max(this.newestRead, read.blockNumber)
    this.stale.add(read.poolId)
    return true
  }

  /** Tells which blocks are proved complete. The final ones among them are folded and their events forgotten. */
  cover(coverage: Coverage | null): void {
    const before = this.coverage
    this.coverage = coverage
    const lowest = Math.min(before?.through ?? -1, coverage?.through ?? -1)
    const shrank = (coverage?.through ?? -1) < (before?.through ?? -1)
    if (shrank) for (const id of this.entries.keys()) this.stale.add(id)
    else if (before?.from !== coverage?.from || lowest < this.newestRead)
      for (const id of this.byReads) this.stale.add(id)
    if (coverage) this.fold(coverage)
  }

  /** Blocks from `fromBlock` on were reorganised: reads at or above it may tell of blocks that are gone. */
  doubtReads(fromBlock: number): void {
    if (fromBlock > this.newestRead) return
    for (const [id, entry] of this.entries) if (entry.doubtRead(fromBlock)) this.stale.add(id)
    this.newestRead = fromBlock - 1
  }

  /** All pools, newest first. The list and each pool in it stay the same objects as long as nothing in them changes. */
  views(): readonly PoolView[] {
    this.refresh()
    return this.shown.list()
  }

  /** A pool as it was when all were last asked for. */
  lastView(id: number): PoolView | undefined {
    return this.shown.get(id)
  }

  /** Ids of the pools whose picture a state read at the head would complete or correct, in no order. */
  needsRead(): readonly number[] {
    this.refresh()
    return [...this.wanting]
  }

  /** Everyone ever seen in the pool, leavers included. `complete` is false while older events may be missing. */
  members(id: number): { complete: boolean; members: ReadonlyMap<Hex, MemberTrace> } {
    this.refresh()
    const history = this.entries.get(id)?.history()
    if (!history) return { complete: false, members: new Map() }
    const from = this.coverage?.from ?? Infinity
    return { complete: history.created !== null && from <= history.created.block, members: history.members }
  }

  /** The pools that an address is in now, by id, as far as events tell. */
  holdings(address: Hex): ReadonlyMap<number, MemberTrace> {
    const held = new Map<number, MemberTrace>()
    for (const [id, entry] of this.entries) {
      const trace = entry.member(address)
      if (trace?.active) held.set(id, trace)
    }
    return held
  }

  private entry(id: number): PoolEntry {
    const held = this.entries.get(id)
    if (held) return held
    const entry = new PoolEntry()
    this.entries.set(id, entry)
    return entry
  }

  private isFolded(block: number): boolean {
    return this.folded !== null && block >= this.folded.from && block <= this.folded.through
  }

  private fold({ from, finalThrough }: Coverage): void {
    const held = this.folded ?? { from, through: from - 1 }
    if (finalThrough < from || from > held.through + 1 || finalThrough < held.from - 1) return
    for (const id of this.loose) {
      const entry = this.entry(id)
      const below = entry.fold({ from, through: held.from - 1 }, from)
      const above = entry.fold({ from: held.through + 1, through: finalThrough }, from)
      if (!entry.hasLooseEvents) this.loose.delete(id)
      if (below || above) this.stale.add(id)
    }
    this.folded = { from: Math.min(from, held.from), through: Math.max(finalThrough, held.through) }
  }

  private refresh(): void {
    for (const id of this.stale) {
      const entry = this.entry(id)
      const { view, needsRead, byEvents } = viewOfPool(id, entry, this.coverage)
      this.shown.set(id, view)
      toggle(this.wanting, id, needsRead)
      toggle(this.byReads, id, !byEvents)
      if (entry.isEmpty) this.entries.delete(id)
    }
    this.stale.clear()
  }
}

function toggle(set: Set<number>, id: number, on: boolean): void {
  if (on) set.add(id)
  else set.delete(id)
}
