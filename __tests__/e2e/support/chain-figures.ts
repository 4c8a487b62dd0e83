import { numberToHex, parseEventLogs, type Hex, type RpcLog } from 'viem'
import { poolEventsAbi } from '@/lib/pools/abi-events'
import { rpc, rpcBatch, type RpcCall } from '../../../scripts/chain/rpc'
import type { Chain } from '../../../scripts/chain/start-chain'

/** What the node's own logs say, without any of the product's counting. */
export interface ChainFigures {
  head: number
  totalEvents: number
  totalPools: number
  eventsToday: number
  eventsThisHour: number
  latestPool: string
  /** Unix seconds. */
  lastEventAt: number
}

/** The day, or the day and hour, that clocks in the zone show, as a text to compare. */
const clockIn = (timeZone: string, hour: boolean) => {
  const format = new Intl.DateTimeFormat('en-GB', { dateStyle: 'short', timeZone })
  const hours = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', timeZone })
  return (unixMs: number) => format.format(unixMs) + (hour ? hours.format(unixMs) : '')
}

/** Counts with `eth_getLogs` and the blocks' own times, for a viewer in `timeZone` at this moment. */
export const chainFigures = async (chain: Chain, timeZone: string): Promise<ChainFigures> => {
  const filter = { address: chain.address, fromBlock: numberToHex(chain.fromBlock), toBlock: 'latest' }
  const raw = await rpc<RpcLog[]>(chain.httpUrl, 'eth_getLogs', filter)
  const logs = raw.filter((log) => parseEventLogs({ abi: poolEventsAbi, logs: [log] }).length > 0)
  const numbers = [...new Set(logs.map(({ blockNumber }) => blockNumber as Hex))]
  const calls = numbers.map((number): RpcCall => ['eth_getBlockByNumber', number, false])
  const blocks = (await rpcBatch(chain.httpUrl, calls)) as { timestamp: Hex }[]
  const timeOf = new Map(numbers.map((number, index) => [number, Number(blocks[index]?.timestamp)]))
  const times = logs.map(({ blockNumber }) => timeOf.get(blockNumber as Hex) ?? 0)
  const created = parseEventLogs({ abi: poolEventsAbi, eventName: 'PoolCreated', logs })
  const countLike = (clock: (unixMs: number) => string) => {
    const now = clock(Date.now())
    return times.filter((time) => clock(time * 1000) === now).length
  }
  return {
    head: Number(await rpc<Hex>(chain.httpUrl, 'eth_blockNumber')),
    totalEvents: logs.length,
    totalPools: created.length,
    eventsToday: countLike(clockIn(timeZone, false)),
    eventsThisHour: countLike(clockIn(timeZone, true)),
    latestPool: created.at(-1)?.args.name ?? '',
    lastEventAt: Math.max(...times),
  }
}
