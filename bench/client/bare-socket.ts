import { WebSocket } from 'ws'
import type { Adapter } from './adapter'

interface Frame {
  method?: string
  params?: { result: { blockNumber: string; logIndex: string; blockHash: string; removed: boolean } }
}

export const watch: Adapter['watch'] = ({ wsUrl, address }, onSighting) => {
  const socket = new WebSocket(wsUrl)
  socket.on('open', () =>
    socket.send(JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'eth_subscribe', params: ['logs', { address }] })),
  )
  socket.on('error', () => undefined)
  socket.on('message', (data) => {
    const { method, params } = JSON.parse(String(data)) as Frame
    if (method !== 'eth_subscription' || !params) return
    const { blockNumber, logIndex, blockHash, removed } = params.result
    onSighting({ block: Number(blockNumber), index: Number(logIndex), hash: blockHash, removed })
  })
  return { stop: () => socket.terminate() }
}
