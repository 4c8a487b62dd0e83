import { encodeFunctionData, parseAbi, type Hex } from 'viem'
import { rpc, rpcBatch } from '../../scripts/chain/rpc'
import type { Chain } from '../../scripts/chain/start-chain'
import { compileEmitter } from './compile-emitter'

const abi = parseAbi(['function join(uint256 first, uint256 count)'])
/** The constructor returns the code that runs: a call without a sender shows it. */
const runtimeCode = async ({ httpUrl }: Chain): Promise<Hex> =>
  rpc<Hex>(httpUrl, 'eth_call', { data: await compileEmitter() }, 'latest')

/**
 * Mines one block with `events` of the pools' own contract, spread over its first `pools`: for as long as it takes to
 * mine, another code that does nothing but emit stands at its address.
 */
export const burstOnPools = async (chain: Chain, events: number, pools: number): Promise<void> => {
  const { httpUrl, address } = chain
  const code = await rpc<Hex>(httpUrl, 'eth_getCode', address, 'latest')
  await rpc(httpUrl, 'anvil_setCode', address, await runtimeCode(chain))
  const calls = []
  for (let left = events; left > 0; left -= pools) {
    const data = encodeFunctionData({ abi, functionName: 'join', args: [1n, BigInt(Math.min(left, pools))] })
    const gas = `0x${(60_000 + 3_200 * pools).toString(16)}`
    calls.push(['eth_sendTransaction', { from: chain.accounts[1], to: address, data, gas }] as const)
  }
  await rpcBatch(httpUrl, calls)
  await rpc(httpUrl, 'evm_mine')
  await rpc(httpUrl, 'anvil_setCode', address, code)
}
