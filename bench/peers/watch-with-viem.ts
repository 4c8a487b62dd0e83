import { createPublicClient, parseAbi, type Log, type Transport } from 'viem'
import type { Adapter, Sighting } from '../client/adapter'
import { joinedEvent } from './joined-event'

export const abi = parseAbi([joinedEvent])

export const toSighting = (log: Log<bigint, number, false>): Sighting => ({
  block: Number(log.blockNumber),
  index: log.logIndex,
  hash: log.blockHash,
  removed: log.removed,
})

/** viem as its manual shows it, over one transport or another. */
export function watchWithViem(
  transportTo: (urls: { wsUrl: string; httpUrl: string }) => Transport,
  pollingInterval?: number,
): Adapter['watch'] {
  return (endpoint, onSighting) => {
    const client = createPublicClient({ transport: transportTo(endpoint) })
    const stop = client.watchContractEvent({
      address: endpoint.address,
      abi,
      eventName: 'MemberJoined',
      ...(pollingInterval === undefined ? {} : { pollingInterval }),
      onLogs: (logs) => logs.forEach((log) => onSighting(toSighting(log as Log<bigint, number, false>))),
      onError: () => undefined,
    })
    return { stop }
  }
}
