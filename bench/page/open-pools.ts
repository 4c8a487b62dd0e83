import { rpc, rpcBatch, type RpcCall } from '../../scripts/chain/rpc'
import { poolTransactionRequest } from '../../scripts/chain/send-pool-transaction'
import type { Chain } from '../../scripts/chain/start-chain'

/** As many as fit into a block of the embedded chain with room to spare. */
const IN_A_BLOCK = 80
const MILLI = 10n ** 15n

/** Opens so many pools, in full blocks: a whole history of as many would take a quarter of an hour to mine. */
export const openPools = async ({ httpUrl, address, accounts }: Chain, count: number): Promise<void> => {
  await rpc(httpUrl, 'evm_setAutomine', false)
  for (let opened = 0; opened < count; opened += IN_A_BLOCK) {
    const calls = Array.from({ length: Math.min(IN_A_BLOCK, count - opened) }, (_, index): RpcCall => {
      const pool = opened + index
      const from = accounts[1 + (pool % (accounts.length - 1))] as `0x${string}`
      const args = [`Savings ${pool}`, MILLI, 1000n * MILLI, BigInt(3 + (pool % 20))] as const
      return ['eth_sendTransaction', poolTransactionRequest(address, { from, functionName: 'createPool', args })]
    })
    await rpcBatch(httpUrl, [...calls, ['evm_mine']])
  }
  await rpc(httpUrl, 'evm_setAutomine', true)
}
