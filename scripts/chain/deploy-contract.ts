import { getContractAddress, type Hex } from 'viem'
import { rpc, rpcBatch } from './rpc'

/** Where the first transaction of a chain's first account puts its contract: the same on every embedded chain. */
export const embeddedAddress = (deployer: Hex): Hex =>
  getContractAddress({ from: deployer, nonce: 0n }).toLowerCase() as Hex

export const hasContract = async (httpUrl: string, address: Hex): Promise<boolean> =>
  (await rpc<Hex>(httpUrl, 'eth_getCode', address, 'latest')) !== '0x'

/** Deploys as the chain's first transaction, in a block with this Unix time. */
export const deployContract = async (httpUrl: string, deployer: Hex, bytecode: Hex, timestamp: number) => {
  const [hash] = await rpcBatch(httpUrl, [
    ['eth_sendTransaction', { from: deployer, data: bytecode, gas: '0x989680', nonce: '0x0' }],
    ['evm_mine', { timestamp }],
  ])
  const receipt = await rpc<{ status: Hex } | null>(httpUrl, 'eth_getTransactionReceipt', hash)
  if (receipt?.status !== '0x1') throw new Error('The contract could not be deployed.')
}
