import type { Hex } from '@/lib/blockchain/engine/chain-log'
import type { Coverage } from '@/lib/blockchain/engine/engine-status'
import { placeOf } from './event-order'
import type { MemberTrace } from './member-trace'
import { emptyHistory, extendHistory, joinHistories, type PoolHistory } from './pool-history'
import type { PoolEvent } from './pool-event'
import type { PoolRead } from './pool-read'
import { advance, readState, type ReadState } from './read-state'

/** A closed range of blocks. */
export interface BlockRange {
  from: number
  through: number
}

/** A state read brought forward by every known event after it. */
interface ForwardedRead {
  state: ReadState
  /** The block that was read, or the last folded event after it. */
  block: number
  /** False when a reorganisation or missing events may have made the read wrong. */
  trusted: boolean
}

/** What is known of one pool: final events folded into one history, the others in chain order, and the newest state read. */
export class PoolEntry {
  private folded: PoolHistory | null = null
  private readonly events: PoolEvent[] = []
  private read: ReadState | null = null
  private trusted = false

  get isEmpty(): boolean {
    return this.read === null && this.folded === null && this.events.length === 0
  }

  get hasLooseEvents(): boolean {
    return this.events.length > 0
  }

  insert(event: PoolEvent): boolean {
    const place = placeOf(event, this.events)
    if (!place.held) this.events.splice(place.index, 0, event)
    return !place.held
  }

  remove(event: PoolEvent): boolean {
    const place = placeOf(event, this.events)
    if (!place.held) return false
    this.events.splice(place.index, 1)
    if (event.type === 'PoolCreated') this.read = null
    return true
  }

  /** Takes a read unless a newer one is held. A read that events already folded have overtaken serves for what never changes. */
  takeRead(read: PoolRead): boolean {
    const { info, blockNumber } = read
    if (this.read !== null && this.trusted && this.read.block > blockNumber) return false
    this.read = info && readState(info, blockNumber)
    this.trusted = info !== null && blockNumber >= (this.folded?.lastBlock ?? -1)
    return true
  }

  /** A reorganisation from `fromBlock` on: a read at or above it may tell of blocks that are gone. */
  doubtRead(fromBlock: number): boolean {
    if (!this.trusted || this.read === null || this.read.block < fromBlock) return false
    this.trusted = false
    return true
  }

  /** Folds the events of `range`, which touches what is folded already, and forgets them. `covered`: first block of the coverage. */
  fold(range: BlockRange, covered: number): boolean {
    const first = this.firstAt(range.from)
    const events = this.events.splice(first, this.firstAt(range.through + 1) - first)
    const [start] = events
    if (start === undefined) return false
    const follows = this.folded === null || Number(start.blockNumber) > this.folded.lastBlock
    const history = follows && this.folded !== null ? this.folded : emptyHistory()
    const readBlock = this.read?.block ?? Infinity
    for (const event of events) {
      if (Number(event.blockNumber) > readBlock) this.carryRead(event, history, covered <= readBlock + 1)
      extendHistory(history, event)
    }
    this.folded = follows || this.folded === null ? history : joinHistories(history, this.folded)
    return true
  }

  /** Everything known, read as one run of events. */
  history(): PoolHistory {
    const newest = this.folded?.lastBlock ?? -1
    const older = emptyHistory()
    const newer = emptyHistory()
    for (const event of this.events) extendHistory(Number(event.blockNumber) <= newest ? older : newer, event)
    if (this.folded === null) return newer
    return joinHistories(older.lastBlock < 0 ? this.folded : joinHistories(older, this.folded), newer)
  }

  /** What is known of one member; undefined for who was never seen. */
  member(address: Hex): MemberTrace | undefined {
    const isOfMember = (event: PoolEvent) => 'member' in event && event.member === address
    return this.events.some(isOfMember) ? this.history().members.get(address) : this.folded?.members.get(address)
  }

  readForward(coverage: Coverage | null): ForwardedRead | null {
    if (this.read === null) return null
    let state = this.read
    const reaches = coverage !== null && coverage.through >= state.block
    const known = reaches ? coverage.from : state.block + 1
    const history = emptyHistory()
    if (reaches) for (const [member, trace] of this.folded?.members ?? []) history.members.set(member, trace)
    for (const event of this.events) {
      const block = Number(event.blockNumber)
      if (block < known) continue
      const prior = 'member' in event ? history.members.get(event.member) : undefined
      if (block > this.read.block) state = advance(state, event, prior)
      extendHistory(history, event)
    }
    const gap = coverage !== null && coverage.from > this.read.block + 1
    return { state, block: this.read.block, trusted: this.trusted && !gap }
  }

  /** `gapless`: every event between the read and this one is known. */
  private carryRead(event: PoolEvent, history: PoolHistory, gapless: boolean): void {
    if (this.read === null) return
    if (!gapless) this.trusted = false
    this.read = advance(this.read, event, 'member' in event ? history.members.get(event.member) : undefined)
  }

  /** Index of the first loose event at or above `block`. */
  private firstAt(block: number): number {
    const index = this.events.findIndex((event) => Number(event.blockNumber) >= block)
    return index < 0 ? this.events.length : index
  }
}
