import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { WebSocketServer } from 'ws'
import type { HistoryModel } from './history-chain'

interface Call {
  id: number
  method: string
  params: unknown[]
}

/** What one client cost the provider. */
export interface Toll {
  /** Messages that were answered: HTTP requests, a batch being one, and WebSocket frames. */
  requests: number
  /** `eth_getLogs` calls, and those of them that were refused for their range. */
  logCalls: number
  refused: number
}

export interface ModelledProvider {
  httpUrl: string
  wsUrl: string
  toll: Toll
  close: () => void
}

/** A provider with a long chain, a cap on the range of a call and a distance of `delayMs` to its clients. */
export async function openProvider(chain: HistoryModel, cap: number, delayMs: number): Promise<ModelledProvider> {
  const toll: Toll = { requests: 0, logCalls: 0, refused: 0 }
  const answer = ({ id, method, params }: Call): string => {
    if (method !== 'eth_getLogs') return JSON.stringify({ jsonrpc: '2.0', id, result: chain.answer(method, params) })
    toll.logCalls++
    const { fromBlock, toBlock } = params[0] as { fromBlock: string; toBlock: string }
    const [from, to] = [Number(fromBlock), toBlock === 'latest' ? chain.head : Number(toBlock)]
    if (to - from + 1 <= cap) return `{"jsonrpc":"2.0","id":${id},"result":${chain.logs(from, to)}}`
    toll.refused++
    const message = `query exceeds max block range ${cap}`
    return JSON.stringify({ jsonrpc: '2.0', id, error: { code: -32602, message } })
  }
  const later = (text: string, send: (reply: string) => void): void => {
    toll.requests++
    setTimeout(() => {
      const body = JSON.parse(text) as Call | Call[]
      send(Array.isArray(body) ? `[${body.map(answer).join()}]` : answer(body))
    }, delayMs)
  }
  const server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () =>
      later(Buffer.concat(chunks).toString(), (reply) =>
        response.setHeader('content-type', 'application/json').end(reply),
      ),
    )
  })
  const sockets = new WebSocketServer({ server })
  sockets.on('connection', (socket) =>
    socket.on('message', (data) => later(String(data), (reply) => socket.send(reply))),
  )
  await once(server.listen(0, '127.0.0.1'), 'listening')
  const authority = `127.0.0.1:${(server.address() as AddressInfo).port}`
  const close = (): void => {
    for (const socket of sockets.clients) socket.terminate()
    server.closeAllConnections()
    server.close()
  }
  return { httpUrl: `http://${authority}`, wsUrl: `ws://${authority}`, toll, close }
}
