import type { PoolEvent, PoolEventOf, PoolEventType } from '@/lib/pools/pool-event'

export type Topic = PoolEventType | '*'
export type EventFor<T extends Topic> = T extends PoolEventType ? PoolEventOf<T> : PoolEvent

export interface SubscribeOptions {
  /** Also get events that the chain took back, as the same event with `removed: true`. */
  includeRemoved?: boolean
}

interface Subscriber {
  callback: (event: PoolEvent) => void
  includeRemoved: boolean
}

/** Who wants which events. One that throws harms nobody else: its error is reported as uncaught, after the others were served. */
export class Subscribers {
  private readonly byTopic = new Map<Topic, Set<Subscriber>>()

  get topics(): Topic[] {
    return [...this.byTopic.keys()]
  }

  get size(): number {
    return [...this.byTopic.values()].reduce((sum, set) => sum + set.size, 0)
  }

  count(topic: Topic): number {
    return this.byTopic.get(topic)?.size ?? 0
  }

  add<T extends Topic>(
    topic: T,
    callback: (event: EventFor<T>) => void,
    { includeRemoved = false }: SubscribeOptions,
  ): () => void {
    // A topic's set only ever gets events of that topic.
    const subscriber = { callback: callback as (event: PoolEvent) => void, includeRemoved }
    const set = this.byTopic.get(topic) ?? new Set<Subscriber>()
    this.byTopic.set(topic, set.add(subscriber))
    return () => {
      set.delete(subscriber)
      if (set.size === 0 && this.byTopic.get(topic) === set) this.byTopic.delete(topic)
    }
  }

  deliver(event: PoolEvent): void {
    for (const topic of [event.type, '*'] as const) {
      for (const { callback, includeRemoved } of [...(this.byTopic.get(topic) ?? [])]) {
        if (!event.removed || includeRemoved) guarded(callback, event)
      }
    }
  }

  clear(): void {
    this.byTopic.clear()
  }
}

function guarded(callback: (event: PoolEvent) => void, event: PoolEvent): void {
  try {
    callback(event)
  } catch (error) {
    console.error('[WebSocketManager] a subscriber threw', error)
  }
}
