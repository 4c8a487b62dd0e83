import { decodeFunctionResult, encodeFunctionData, parseAbi, type Hex } from 'viem'
import { rpc, rpcBatch } from './rpc'

const abi = parseAbi(['function yieldSpeed() view returns (uint256)', 'function setYieldSpeed(uint256 factor)'])

/** Makes yield grow `factor` times faster than 1 % a year from the next block on, which it mines if there is a change. */
export const setYieldSpeed = async (httpUrl: string, address: Hex, owner: Hex, factor: number): Promise<void> => {
  const read = { to: address, data: encodeFunctionData({ abi, functionName: 'yieldSpeed' }) }
  const answer = await rpc<Hex>(httpUrl, 'eth_call', read, 'latest')
  if (decodeFunctionResult({ abi, functionName: 'yieldSpeed', data: answer }) === BigInt(factor)) return
  const data = encodeFunctionData({ abi, functionName: 'setYieldSpeed', args: [BigInt(factor)] })
  await rpcBatch(httpUrl, [['eth_sendTransaction', { from: owner, to: address, data, gas: '0x30d40' }], ['evm_mine']])
}
