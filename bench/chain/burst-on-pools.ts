import { encodeFunctionData, parseAbi, type Hex } from 'viem'
import { rpc } from '../../scripts/chain/rpc'
import type { Chain } from '../../scripts/chain/start-chain'
import { compileEmitter } from './compile-emitter'

const abi = parseAbi(['function join(uint256 first, uint256 count)'])
/** Mines one block with so many events of the pools. */
export type Burst = (events: number) => Promise<void>

/**
 * Bursts of the pools' own contract, spread over its first `pools`: for as long as one takes to mine, another code that
 * does nothing but emit stands at its address, since that many payments would not fit into a block.
 */
export const burstOnPools = async ({ httpUrl, address, accounts }: Chain, pools: number): Promise<Burst> => {
  const code = await rpc<Hex>(httpUrl, 'eth_getCode', address, 'latest')
  // What a creation returns is the code that runs.
  const emitter = await rpc<Hex>(httpUrl, 'eth_call', { data: await compileEmitter() }, 'latest')
  return async (events) => {
    await rpc(httpUrl, 'evm_setAutomine', false)
    await rpc(httpUrl, 'anvil_setCode', address, emitter)
    for (let left = events; left > 0; left -= pools) {
      const data = encodeFunctionData({ abi, functionName: 'join', args: [1n, BigInt(Math.min(left, pools))] })
      const gas = `0x${(60_000 + 3_200 * pools).toString(16)}`
      await rpc(httpUrl, 'eth_sendTransaction', { from: accounts[1], to: address, data, gas })
    }
    await rpc(httpUrl, 'evm_mine')
    await rpc(httpUrl, 'anvil_setCode', address, code)
    await rpc(httpUrl, 'evm_setAutomine', true)
  }
}
