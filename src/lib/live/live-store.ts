import type { Hex } from '@/lib/blockchain/engine/chain-log'
import type { Coverage, EngineStatus } from '@/lib/blockchain/engine/engine-status'
import type { PoolMessage } from '@/lib/blockchain/manager/pool-message'
import type { WebSocketManager } from '@/lib/blockchain/websocket-manager'
import { EventCounts } from '@/lib/pools/event-counts'
import type { KeptPicture } from '@/lib/offline/kept-picture'
import type { MemberTrace } from '@/lib/pools/member-trace'
import { PoolDays } from '@/lib/pools/pool-days'
import type { PoolEvent } from '@/lib/pools/pool-event'
import { PoolProjector } from '@/lib/pools/pool-projector'
import type { PoolRead } from '@/lib/pools/pool-read'
import { RecentEvents } from '@/lib/pools/recent-events'
import { BlockRibbon } from './block-ribbon'
import type { ChainKey } from './chain-key'
import { clockSkew } from './clock-skew'
import { frameScheduler } from './frame-scheduler'
import type { PoolDetail } from './pool-detail'
import { LiveEffects, type News } from './live-effects'
import { emptySnapshot, type LiveSnapshot } from './live-snapshot'
import { readNotifiedThrough, writeNotifiedThrough } from './notified-through'
import { Portions } from './portions'
import { correctSharedClock } from './shared-clock'

/** The one picture behind all components of a page: folds what the engine says into pools, counts and news. */
export class LiveStore {
  private projector = new PoolProjector()
  private counts = new EventCounts()
  private days = new PoolDays()
  private recent = new RecentEvents()
  private ribbon = new BlockRibbon()
  private effects = new LiveEffects((news) => this.tellNews(news))
  private snapshot = emptySnapshot
  private status: EngineStatus
  private chain: LiveSnapshot['chain'] = null
  private kept: KeptPicture | null = null
  private latestEvent: PoolEvent | null = null
  private skew = 0
  private record = { counts: this.counts }
  private readonly shared = new Map<string, Set<(event: PoolEvent, key: string) => void | Promise<void>>>()
  private startHead = 0
  /** The newest of each pool, for when the events are told anew. */
  private readonly reads = new Map<number, PoolRead>()
  /** Worked out when they are asked for, until something changes. */
  private readonly details = new Map<number, PoolDetail>()
  private readonly held = new Map<Hex, ReadonlyMap<number, MemberTrace>>()
  private readonly observers = new Set<() => void>()
  private readonly newsListeners = new Set<(event: PoolEvent) => void>()
  private readonly lateListeners = new Set<(count: number) => void>()
  private readonly flushSoon = frameScheduler(() => this.flush())
  private readonly portions = new Portions((message) => this.hear(message))

  constructor(
    manager: Pick<WebSocketManager, 'listen' | 'getStatus'>,
    private readonly address: string,
  ) {
    this.status = manager.getStatus()
    manager.listen((message) => this.portions.hear(message))
  }

  getSnapshot = (): LiveSnapshot => this.snapshot

  subscribe = (observer: () => void): (() => void) => {
    this.observers.add(observer)
    return () => this.observers.delete(observer)
  }

  /** Calls back for each event that happened while this page is open, once however often the chain includes it. */
  onNews(listener: (event: PoolEvent) => void): () => void {
    this.newsListeners.add(listener)
    return () => this.newsListeners.delete(listener)
  }

  /**
   * An effect of the page, not of a component: of all listeners of one name only the first is called, for news of the
   * last minutes, also from just before the page was opened. `key` names the effect in all tabs.
   */
  shareNews(name: string, listener: (event: PoolEvent, key: string) => void | Promise<void>): () => void {
    const listeners = this.shared.get(name) ?? new Set()
    this.shared.set(name, listeners.add(listener))
    return () => listeners.delete(listener)
  }

  /** Calls back with how many events were found too late to be told one by one. */
  onLate(listener: (count: number) => void): () => void {
    this.lateListeners.add(listener)
    return () => this.lateListeners.delete(listener)
  }

  /** Shows what an earlier visit saw until an endpoint says which chain it is on. */
  showKept(picture: KeptPicture): void {
    if (this.chain) return
    this.kept = picture
    this.flush()
  }

  /** Takes in what a state read found. */
  takeReads(reads: readonly PoolRead[]): void {
    for (const read of reads) if (this.projector.takeRead(read)) this.reads.set(read.poolId, read)
    this.flush()
  }

  /** Pools whose picture events alone cannot complete. */
  needsRead(): readonly number[] {
    return this.projector.needsRead()
  }

  poolName(id: number): string {
    return this.projector.lastView(id)?.name ?? ''
  }

  /** The newest events in chain order, and the block up to which some may be missing among them. Read it at once: it goes on changing. */
  newestEvents(): { events: readonly PoolEvent[]; missingThrough: number } {
    // Whoever asks hears of later ones from the manager: between the two nothing may fall.
    this.portions.finish()
    return { events: this.recent.all(), missingThrough: this.recent.missingThrough }
  }

  /** What is known of one pool beyond its view. The same object as long as nothing in it can have changed. */
  poolDetail(id: number): PoolDetail {
    const held = this.details.get(id)
    if (held) return held
    const detail = this.projector.members(id)
    this.details.set(id, detail)
    return detail
  }

  /** Events of one pool by the day, for the last month. The same map as long as nothing in it changes. */
  poolDays(id: number): ReadonlyMap<number, number> {
    return this.days.of(id)
  }

  /** The pools that an address is in now, by id, as far as events tell. The same map as long as nothing in it can have changed. */
  holdings(address: Hex): ReadonlyMap<number, MemberTrace> {
    const held = this.held.get(address)
    if (held) return held
    const holdings = this.projector.holdings(address)
    this.held.set(address, holdings)
    return holdings
  }

  private hear(message: PoolMessage): void {
    switch (message.type) {
      case 'changes':
        return this.change(message)
      case 'coverage':
        this.projector.cover(message.coverage)
        this.details.clear()
        this.ribbon.cover(message.coverage)
        this.effects.forget(message.coverage?.finalThrough ?? -1)
        this.told(message.coverage)
        return this.flushSoon()
      case 'chain':
        return this.enter(
          { chainId: message.chainId, genesisHash: message.genesisHash, address: this.address },
          message.startHead,
        )
      case 'head':
        this.ribbon.advance(message.number)
        if (message.timestamp !== null && message.number > this.startHead)
          this.setSkew(clockSkew(message.timestamp, Date.now()))
        return
      case 'status':
        this.status = message.status
        return this.flushSoon()
      case 'reset':
        return this.reset(message.otherChain)
      case 'beat':
        return
    }
  }

  private change({ changes }: Extract<PoolMessage, { type: 'changes' }>): void {
    const now = Date.now() + this.skew
    for (const change of changes) {
      const { op, event } = change
      if (!(op === 'apply' ? this.projector.apply(event) : this.projector.revert(event))) continue
      this.counts[op](event)
      this.days[op](event)
      this.recent[op](event)
      this.ribbon[op](event)
      if (this.effects.take(change, now)) this.latestEvent = event
      else if (op === 'revert' && isSame(this.latestEvent, event)) this.latestEvent = null
    }
    this.record = { counts: this.counts }
    this.details.clear()
    this.held.clear()
    this.flushSoon()
  }

  /** The events are told anew, or the chain is another one, which it then says. What was news is not news again. */
  private reset(otherChain: boolean): void {
    this.projector = new PoolProjector()
    this.details.clear()
    this.held.clear()
    this.counts = new EventCounts()
    this.days = new PoolDays()
    this.recent = new RecentEvents()
    this.ribbon = new BlockRibbon()
    if (otherChain) {
      this.reads.clear()
      this.effects = new LiveEffects((news) => this.tellNews(news))
    } else if (this.chain) this.ribbon.begin(this.startHead)
    this.latestEvent = null
    this.record = { counts: this.counts }
    for (const read of this.reads.values()) this.projector.takeRead(read)
    this.flushSoon()
  }

  private enter(chain: ChainKey, startHead: number): void {
    this.chain = chain
    this.kept = null
    this.startHead = startHead
    this.ribbon.begin(startHead)
    this.effects.begin(startHead, readNotifiedThrough(chain))
    this.flushSoon()
  }

  private setSkew(skew: number): void {
    this.skew = skew
    correctSharedClock(skew)
  }

  private tellNews({ event, key: ofChain, live }: News): void {
    // A local chain that is started anew may hold the very same transactions.
    const key = `${this.chain?.genesisHash ?? ''}:${ofChain}`
    const first = [...this.shared.values()].flatMap((listeners) => [...listeners].slice(0, 1))
    for (const listener of [...(live ? this.newsListeners : []), ...first]) {
      try {
        listener(event, key)
      } catch (error) {
        // One effect that fails must not cost the others theirs.
        console.error('[LiveStore] an effect threw', error)
      }
    }
  }

  /** Everything through the covered blocks was told: the next visit begins there. */
  private told(coverage: Coverage | null): void {
    if (!coverage || !this.chain || coverage.through < this.startHead) return
    // Whoever says it may still be loading: until somebody listens the count waits.
    const late = this.lateListeners.size > 0 ? this.effects.takeLate() : 0
    if (late > 0) for (const listener of [...this.lateListeners]) listener(late)
    writeNotifiedThrough(this.chain, coverage.through)
  }

  private flush(): void {
    const { kept } = this
    this.snapshot = {
      status: this.status,
      chain: this.chain,
      pools: kept?.pools ?? this.projector.views(),
      kept,
      recentEvents: kept?.recentEvents ?? this.recent.list(),
      ribbon: this.ribbon.list(),
      latestEvent: this.latestEvent,
      quarterHours: kept?.quarterHours ?? this.counts.quarterHours(),
      clockSkewMs: this.skew,
      record: this.record,
    }
    for (const observer of [...this.observers]) observer()
  }
}

function isSame(a: PoolEvent | null, b: PoolEvent): boolean {
  return a !== null && a.blockHash === b.blockHash && a.logIndex === b.logIndex
}
