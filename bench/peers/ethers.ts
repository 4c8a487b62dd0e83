import { Contract, WebSocketProvider, type EventLog } from 'ethers'
import type { Adapter } from '../client/adapter'
import { joinedEvent } from './joined-event'

export const watch: Adapter['watch'] = async ({ wsUrl, address }, onSighting) => {
  const provider = new WebSocketProvider(wsUrl)
  const contract = new Contract(address, [joinedEvent], provider)
  await contract.on('MemberJoined', (...values: unknown[]) => {
    const { log } = values.at(-1) as { log: EventLog }
    onSighting({ block: log.blockNumber, index: log.index, hash: log.blockHash, removed: log.removed })
  })
  return { stop: () => provider.destroy() }
}
