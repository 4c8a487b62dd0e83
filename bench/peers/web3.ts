import { Web3 } from 'web3'
import { parseAbi } from 'viem'
import type { Adapter } from '../client/adapter'
import { joinedEvent } from './joined-event'

interface EventOfWeb3 {
  blockNumber?: bigint | number | string
  logIndex?: bigint | number | string
  blockHash?: string
  removed?: boolean
}

export const watch: Adapter['watch'] = ({ wsUrl, address }, onSighting) => {
  const web3 = new Web3(wsUrl)
  const contract = new web3.eth.Contract(parseAbi([joinedEvent]), address)
  const subscription = contract.events.MemberJoined!()
  const tell = (event: EventOfWeb3, removed: boolean): void =>
    onSighting({
      block: Number(event.blockNumber),
      index: Number(event.logIndex),
      hash: String(event.blockHash),
      removed,
    })
  subscription.on('data', (event) => tell(event, false))
  subscription.on('changed', (event) => tell(event as EventOfWeb3, true))
  subscription.on('error', () => undefined)
  return { stop: () => web3.currentProvider?.disconnect() }
}
