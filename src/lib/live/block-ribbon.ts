import type { Coverage } from '@/lib/blockchain/engine/engine-status'
import type { PoolEvent } from '@/lib/pools/pool-event'

/** How sure a block's picture is. `found`: proved, and some of its events had to be found because nobody pushed them. */
export type BlockState = 'proved' | 'found' | 'unproved'

export interface RibbonBlock {
  number: number
  /** In chain order. */
  events: readonly PoolEvent[]
  state: BlockState
  /** Events of this height that the chain took back. */
  undone: number
}

/** Blocks shown, the newest last. */
const LENGTH = 40

/** The latest blocks with their pool events, and up to where they are proved. */
export class BlockRibbon {
  private readonly events = new Map<number, Map<string, PoolEvent>>()
  /** Events in chain order, put in order once for all that came in one frame. */
  private readonly ordered = new Map<number, readonly PoolEvent[]>()
  private readonly undone = new Map<number, number>()
  private head: number | null = null
  private startHead = Number.POSITIVE_INFINITY
  private coverage: Coverage | null = null
  private shared: readonly RibbonBlock[] | null = []

  begin(startHead: number): void {
    this.startHead = startHead
    this.advance(startHead)
  }

  advance(head: number): void {
    if (this.head !== null && head <= this.head) return
    this.head = head
    for (const kept of [this.events, this.ordered, this.undone])
      for (const block of kept.keys()) if (block <= head - LENGTH) kept.delete(block)
    this.shared = null
  }

  cover(coverage: Coverage | null): void {
    this.coverage = coverage
    this.shared = null
  }

  apply(event: PoolEvent): void {
    const block = Number(event.blockNumber)
    if (this.head !== null && block <= this.head - LENGTH) return
    const events = this.events.get(block) ?? new Map<string, PoolEvent>()
    this.events.set(block, events.set(identity(event), event))
    this.touch(block)
  }

  revert(event: PoolEvent): void {
    const block = Number(event.blockNumber)
    if (!this.events.get(block)?.delete(identity(event))) return
    this.undone.set(block, (this.undone.get(block) ?? 0) + 1)
    this.touch(block)
  }

  /** The same list as long as nothing in it changes. */
  list(): readonly RibbonBlock[] {
    this.shared ??= this.build()
    return this.shared
  }

  private build(): RibbonBlock[] {
    const { head } = this
    if (head === null) return []
    const first = Math.max(0, head - LENGTH + 1)
    return Array.from({ length: head - first + 1 }, (_, index) => {
      const number = first + index
      const events = this.eventsOf(number)
      return { number, events, state: this.stateOf(number, events), undone: this.undone.get(number) ?? 0 }
    })
  }

  private eventsOf(block: number): readonly PoolEvent[] {
    const known = this.ordered.get(block)
    if (known) return known
    const events = [...(this.events.get(block)?.values() ?? [])].sort((a, b) => Number(a.logIndex - b.logIndex))
    this.ordered.set(block, events)
    return events
  }

  private touch(block: number): void {
    this.ordered.delete(block)
    this.shared = null
  }

  private stateOf(block: number, events: readonly PoolEvent[]): BlockState {
    if (!this.coverage || block < this.coverage.from || block > this.coverage.through) return 'unproved'
    return block > this.startHead && events.some((event) => event.via === 'pull') ? 'found' : 'proved'
  }
}

function identity({ blockHash, logIndex }: PoolEvent): string {
  return `${blockHash}:${logIndex}`
}
