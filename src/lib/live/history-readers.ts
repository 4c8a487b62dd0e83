import type { WebSocketManager } from '@/lib/blockchain/websocket-manager'

const readers = new WeakMap<object, number>()

/** Somebody wants the history read. It goes on until the last of them has called the returned function. */
export function readHistory(manager: Pick<WebSocketManager, 'command'>): () => void {
  const change = (by: 1 | -1): void => {
    const count = (readers.get(manager) ?? 0) + by
    readers.set(manager, count)
    manager.command({ type: 'history', read: count > 0 })
  }
  change(1)
  return () => change(-1)
}
