import { createPublicClient, http, parseAbiItem, type AbiEvent } from 'viem-with-iterate-logs'
import { iterateLogs } from 'viem-with-iterate-logs/actions'
import type { Adapter } from '../client/adapter'
import { joinedEvent } from './joined-event'

const blockRange = process.env.VIEM_BLOCK_RANGE

export const watch: Adapter['watch'] = () => ({ stop: () => undefined })

export const scan: NonNullable<Adapter['scan']> = async ({ httpUrl, address, fromBlock }, toBlock) => {
  const client = createPublicClient({ transport: http(httpUrl) })
  const pages = iterateLogs(client, {
    address,
    event: parseAbiItem(joinedEvent) as AbiEvent,
    fromBlock: BigInt(fromBlock),
    toBlock: BigInt(toBlock),
    ...(blockRange ? { blockRange: BigInt(blockRange) } : {}),
  })
  let count = 0
  for await (const { logs } of pages) count += logs.length
  return count
}
