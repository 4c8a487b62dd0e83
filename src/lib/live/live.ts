import { WebSocketManager } from '@/lib/blockchain/websocket-manager'
import { getConfig } from '@/lib/config/get-config'
import { Auditor } from './auditor'
import { LiveStore } from './live-store'

/** A manager and the picture made of what it says. */
export interface Live {
  manager: WebSocketManager
  store: LiveStore
  auditor: Auditor
}

let live: Live | null = null

/** The page's one live layer. After `destroy()` of the manager the next call makes a new one. Only call it in a browser. */
export function getLive(): Live {
  const manager = WebSocketManager.getInstance()
  if (live?.manager === manager) return live
  live?.auditor.end()
  const store = new LiveStore(manager, manager.address)
  const auditor = new Auditor(manager, getConfig().fromBlock, () => store.getSnapshot().pools)
  return (live = { manager, store, auditor })
}
