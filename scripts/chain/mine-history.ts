import type { Hex } from 'viem'
import { actionTransaction, type PoolAction } from './pool-action'
import { rpcBatch, type RpcCall } from './rpc'
import { poolTransactionRequest } from './send-pool-transaction'

const WORD = 32

/** Stated, so that the node need not try each call out. A long name fills many storage slots. */
const gasFor = (action: PoolAction) => {
  const words = action.kind === 'create' ? Math.ceil(Buffer.byteLength(action.name) / WORD) : 0
  return 400_000n + 25_000n * BigInt(words)
}

/** Writes the past: each group of actions into one block with the Unix time of the same index. The node must not mine by itself. */
export const mineHistory = async (
  chain: { httpUrl: string; address: Hex },
  blocks: readonly (readonly PoolAction[])[],
  times: readonly number[],
): Promise<void> => {
  for (const [index, actions] of blocks.entries()) {
    const transactions = actions.map((action): RpcCall => {
      const request = poolTransactionRequest(chain.address, { ...actionTransaction(action), gas: gasFor(action) })
      return ['eth_sendTransaction', request]
    })
    await rpcBatch(chain.httpUrl, [...transactions, ['evm_mine', { timestamp: times[index] }]])
  }
}
