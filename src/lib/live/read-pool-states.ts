import type { Hex } from '@/lib/blockchain/engine/chain-log'
import type { WebSocketManager } from '@/lib/blockchain/websocket-manager'
import type { PoolRead } from '@/lib/pools/pool-read'
import { readPools } from '@/lib/pools/read-pools'

/** Reads pools from the contract, all as of the newest block; `ids` for some of them only. @throws when a node refuses or answers nonsense. */
export async function readPoolStates(
  manager: Pick<WebSocketManager, 'call'>,
  address: string,
  ids?: readonly number[],
): Promise<PoolRead[]> {
  const [head] = await manager.call([{ method: 'eth_blockNumber', params: [] }])
  if (typeof head !== 'string') throw new Error('The node did not say its head')
  return readPools((calls) => manager.call(calls), { address: address as Hex, block: { number: Number(head) }, ids })
}
