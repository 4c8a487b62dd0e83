import type { Hex } from '@/lib/blockchain/engine/chain-log'
import type { WebSocketManager } from '@/lib/blockchain/websocket-manager'
import type { PoolStatus, PoolView } from '@/lib/pools/pool-view'
import { readCounterAndPools } from '@/lib/pools/read-pools'

/** What events say of the pools as of one block, to be held against the contract's own state. */
export interface AuditSubject {
  block: number
  /** PoolCreated events through the block. */
  created: number
  /** Pools that changed since the last audit. */
  changed: readonly PoolView[]
}

/** More pools than this are not compared at once. */
const MOST_POOLS = 100
const STATUSES: readonly PoolStatus[] = ['accepting', 'active', 'closed']

/** Asks the contract, as of the same block, what events have told; answers with the differences in sentences. @throws when it cannot be asked */
export async function auditState(
  manager: Pick<WebSocketManager, 'call' | 'address'>,
  { block, created, changed }: AuditSubject,
): Promise<string[]> {
  const options = { address: manager.address as Hex, block: { number: block } }
  const call: WebSocketManager['call'] = (calls) => manager.call(calls)
  const compared = changed.slice(-MOST_POOLS)
  const ids = compared.map((pool) => pool.id)
  const { counter, reads } = await readCounterAndPools(call, { ...options, ids })
  const differing = compared.filter((pool, index) => {
    const info = reads[index]?.info
    if (!info) return true
    return Number(info.currentMembers) !== pool.currentMembers || STATUSES[Number(info.status)] !== pool.status
  })
  return [
    counter !== created && `the contract counts ${counter} pools, events tell of ${created}`,
    differing.length > 0 && `pools ${differing.map((pool) => pool.id).join(', ')} differ`,
  ].filter((sentence) => sentence !== false)
}
