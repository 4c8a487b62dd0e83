import type { EnginePorts, OpenSocket, SocketLike } from './engine/ports'
import { systemClock } from './engine/system-clock'

const inNode = typeof process !== 'undefined' && Boolean(process.versions?.node)

/** The outside world as this platform offers it: the browser's own WebSocket, in Node the `ws` package. */
export async function platformPorts(): Promise<EnginePorts> {
  const openSocket = inNode ? await nodeSocket() : (url: string) => new WebSocket(url) as SocketLike
  return { clock: systemClock, random: Math.random, openSocket, fetch: (url, init) => fetch(url, init) }
}

async function nodeSocket(): Promise<OpenSocket> {
  const { WebSocket: NodeWebSocket } = await import('ws')
  return (url) => {
    const socket = new NodeWebSocket(url, { perMessageDeflate: true, maxPayload: 256 * 1024 * 1024 })
    const like: SocketLike = {
      send: (data) => socket.send(data),
      close: () => (socket.readyState === NodeWebSocket.CONNECTING ? socket.terminate() : socket.close()),
      onopen: null,
      onmessage: null,
      onclose: null,
      onerror: null,
    }
    socket.on('open', () => like.onopen?.())
    socket.on('message', (data, isBinary) => like.onmessage?.({ data: isBinary ? null : String(data) }))
    socket.on('close', (code, reason) => like.onclose?.({ code, reason: String(reason) }))
    socket.on('error', (error) => like.onerror?.(error))
    return like
  }
}
