import { Alchemy, Network, Utils } from 'alchemy-sdk'
import type { Adapter } from '../client/adapter'
import { joinedEvent } from './joined-event'

interface RawLog {
  blockNumber: number | string
  logIndex: number | string
  blockHash: string
  removed?: boolean
  topics: string[]
  data: string
}

export const watch: Adapter['watch'] = ({ wsUrl, address }, onSighting) => {
  const alchemy = new Alchemy({ apiKey: 'bench', network: Network.ETH_MAINNET, url: wsUrl })
  const contract = new Utils.Interface([joinedEvent])
  alchemy.ws.on({ address, topics: [contract.getEventTopic('MemberJoined')] }, (log: RawLog) => {
    contract.parseLog(log)
    onSighting({
      block: Number(log.blockNumber),
      index: Number(log.logIndex),
      hash: log.blockHash,
      removed: log.removed === true,
    })
  })
  return { stop: () => void alchemy.ws.removeAllListeners() }
}
