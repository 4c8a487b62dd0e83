import type { Hex } from 'viem'
import { actionTransaction, type PoolAction } from './pool-action'
import { rpcBatch, type RpcCall } from './rpc'
import { poolTransactionRequest } from './send-pool-transaction'

/** Writes the past: each group of actions into one block with the Unix time of the same index. The node must not mine by itself. */
export const mineHistory = async (
  chain: { httpUrl: string; address: Hex },
  blocks: readonly (readonly PoolAction[])[],
  times: readonly number[],
): Promise<void> => {
  for (const [index, actions] of blocks.entries()) {
    const requests = actions.map((action) => poolTransactionRequest(chain.address, actionTransaction(action)))
    const transactions = requests.map((request): RpcCall => ['eth_sendTransaction', request])
    await rpcBatch(chain.httpUrl, [...transactions, ['evm_mine', { timestamp: times[index] }]])
  }
}
