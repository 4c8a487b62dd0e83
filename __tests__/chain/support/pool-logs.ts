import { parseEventLogs, type Hex, type RpcLog } from 'viem'
import { poolEventsAbi } from '@/lib/pools/abi-events'
import { rpc } from '../../../scripts/chain/rpc'

interface Source {
  httpUrl: string
  address: Hex
}

/** All pool events of a chain, decoded, in the blocks after one. */
export const poolLogs = async ({ httpUrl, address }: Source, after = 0) => {
  const filter = { address, fromBlock: '0x0', toBlock: 'latest' }
  const logs = await rpc<RpcLog[]>(httpUrl, 'eth_getLogs', filter)
  return parseEventLogs({ abi: poolEventsAbi, logs: logs.filter((log) => Number(log.blockNumber) > after) })
}

/** Block times in Unix seconds, by block number. */
export const blockTime = async ({ httpUrl }: Source, number: bigint | 'latest'): Promise<number> => {
  const tag = number === 'latest' ? number : `0x${number.toString(16)}`
  return Number((await rpc<{ timestamp: Hex }>(httpUrl, 'eth_getBlockByNumber', tag, false)).timestamp)
}
