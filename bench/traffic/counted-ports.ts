import type { EnginePorts, SocketLike } from '@/lib/blockchain/engine/ports'

/** What an engine has sent and received so far. */
export interface Traffic {
  /** Payload of frames in both directions, without the few bytes around each. */
  socketBytes: number
  /** Bodies of requests and answers. */
  httpBytes: number
  httpRequests: number
}

const sizeOf = (text: unknown): number => Buffer.byteLength(typeof text === 'string' ? text : '')

/** The same outside world, with everything that crosses counted in `traffic`. */
export function countedPorts(ports: EnginePorts, traffic: Traffic): EnginePorts {
  return {
    ...ports,
    openSocket(url) {
      const socket = ports.openSocket(url)
      const counted: SocketLike = {
        send(data) {
          traffic.socketBytes += sizeOf(data)
          socket.send(data)
        },
        close: () => socket.close(),
        onopen: null,
        onmessage: null,
        onclose: null,
        onerror: null,
      }
      socket.onopen = () => counted.onopen?.()
      socket.onmessage = (event) => {
        traffic.socketBytes += sizeOf(event.data)
        counted.onmessage?.(event)
      }
      socket.onclose = (event) => counted.onclose?.(event)
      socket.onerror = (event) => counted.onerror?.(event)
      return counted
    },
    async fetch(url, init) {
      traffic.httpRequests++
      traffic.httpBytes += sizeOf(init.body)
      const answer = await ports.fetch(url, init)
      return {
        ok: answer.ok,
        status: answer.status,
        headers: answer.headers,
        async text() {
          const text = await answer.text()
          traffic.httpBytes += sizeOf(text)
          return text
        },
      }
    },
  }
}
