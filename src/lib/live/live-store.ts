import type { EngineStatus } from '@/lib/blockchain/engine/engine-status'
import type { PoolMessage } from '@/lib/blockchain/manager/pool-message'
import type { WebSocketManager } from '@/lib/blockchain/websocket-manager'
import { EventCounts } from '@/lib/pools/event-counts'
import type { PoolEvent } from '@/lib/pools/pool-event'
import { PoolProjector } from '@/lib/pools/pool-projector'
import type { PoolRead } from '@/lib/pools/pool-read'
import { RecentEvents } from '@/lib/pools/recent-events'
import { clockSkew } from './clock-skew'
import { frameScheduler } from './frame-scheduler'
import { LiveEffects } from './live-effects'
import { emptySnapshot, type LiveSnapshot } from './live-snapshot'
import { correctSharedClock } from './shared-clock'

/** The one picture behind all components of a page: folds what the engine says into pools, counts and news. */
export class LiveStore {
  private projector = new PoolProjector()
  private counts = new EventCounts()
  private recent = new RecentEvents()
  private effects = new LiveEffects()
  private snapshot = emptySnapshot
  private status: EngineStatus
  private chain: LiveSnapshot['chain'] = null
  private latestEvent: PoolEvent | null = null
  private skew = 0
  private record = { counts: this.counts }
  private readonly shared = new Map<string, Set<(event: PoolEvent) => void>>()
  private startHead = 0
  private readonly observers = new Set<() => void>()
  private readonly newsListeners = new Set<(event: PoolEvent) => void>()
  private readonly flushSoon = frameScheduler(() => this.flush())
  private stopNews: () => void

  constructor(
    manager: Pick<WebSocketManager, 'listen' | 'getStatus'>,
    private readonly address: string,
  ) {
    this.status = manager.getStatus()
    this.stopNews = this.effects.on((event) => this.tellNews(event))
    manager.listen((message) => this.hear(message))
  }

  getSnapshot = (): LiveSnapshot => this.snapshot

  subscribe = (observer: () => void): (() => void) => {
    this.observers.add(observer)
    return () => this.observers.delete(observer)
  }

  /** Calls back for each event that is news, once however often the chain includes it. */
  onNews(listener: (event: PoolEvent) => void): () => void {
    this.newsListeners.add(listener)
    return () => this.newsListeners.delete(listener)
  }

  /** An effect of the page, not of a component: of all listeners of one name only the first is called. */
  shareNews(name: string, listener: (event: PoolEvent) => void): () => void {
    const listeners = this.shared.get(name) ?? new Set()
    this.shared.set(name, listeners.add(listener))
    return () => listeners.delete(listener)
  }

  /** Takes in what a state read found. */
  takeReads(reads: readonly PoolRead[]): void {
    for (const read of reads) this.projector.takeRead(read)
    this.flush()
  }

  /** Pools whose picture events alone cannot complete. */
  needsRead(): readonly number[] {
    return this.projector.needsRead()
  }

  poolName(id: number): string {
    return this.snapshot.pools.find((pool) => pool.id === id)?.name ?? ''
  }

  private hear(message: PoolMessage): void {
    switch (message.type) {
      case 'changes':
        return this.change(message)
      case 'coverage':
        this.projector.cover(message.coverage)
        this.effects.forget(message.coverage?.finalThrough ?? -1)
        return this.flushSoon()
      case 'chain':
        this.chain = { chainId: message.chainId, genesisHash: message.genesisHash, address: this.address }
        this.startHead = message.startHead
        this.effects.begin(message.startHead)
        return this.flushSoon()
      case 'head':
        if (message.timestamp !== null && message.number > this.startHead)
          this.setSkew(clockSkew(message.timestamp, Date.now()))
        return
      case 'status':
        this.status = message.status
        return this.flushSoon()
      case 'reset':
        return this.reset()
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
      this.recent[op](event)
      if (this.effects.take(change, now)) this.latestEvent = event
      else if (op === 'revert' && isSame(this.latestEvent, event)) this.latestEvent = null
    }
    this.record = { counts: this.counts }
    this.flushSoon()
  }

  private reset(): void {
    this.projector = new PoolProjector()
    this.counts = new EventCounts()
    this.recent = new RecentEvents()
    this.stopNews()
    this.effects = new LiveEffects()
    this.stopNews = this.effects.on((event) => this.tellNews(event))
    this.chain = null
    this.latestEvent = null
    this.record = { counts: this.counts }
    this.flushSoon()
  }

  private setSkew(skew: number): void {
    this.skew = skew
    correctSharedClock(skew)
  }

  private tellNews(event: PoolEvent): void {
    const first = [...this.shared.values()].flatMap((listeners) => [...listeners].slice(0, 1))
    for (const listener of [...this.newsListeners, ...first]) {
      try {
        listener(event)
      } catch (error) {
        // One effect that fails must not cost the others theirs.
        console.error('[LiveStore] an effect threw', error)
      }
    }
  }

  private flush(): void {
    this.snapshot = {
      status: this.status,
      chain: this.chain,
      pools: this.projector.views(),
      recentEvents: this.recent.list(),
      latestEvent: this.latestEvent,
      quarterHours: this.counts.quarterHours(),
      clockSkewMs: this.skew,
      record: this.record,
    }
    for (const observer of [...this.observers]) observer()
  }
}

function isSame(a: PoolEvent | null, b: PoolEvent): boolean {
  return a !== null && a.blockHash === b.blockHash && a.logIndex === b.logIndex
}
