import { setImmediate as nextTurn } from 'node:timers/promises'
import type { EnginePorts, HttpAnswer, SocketLike } from '@/lib/blockchain/engine/ports'
import { createRandom } from '../chain/random'
import type { InboundEvent, RecordingHeader } from './recording'

interface Request {
  resolve: (answer: HttpAnswer) => void
  reject: (error: Error) => void
}

/** Ports to which a recording happens again. Nothing leaves, and no real time passes. */
export class RunReplay {
  readonly ports: EnginePorts
  private now: number
  private readonly timers: ((() => void) | null)[] = []
  private readonly sockets: SocketLike[] = []
  private readonly requests: Request[] = []

  constructor({ startedAt, seed }: Pick<RecordingHeader, 'startedAt' | 'seed'>) {
    this.now = startedAt
    this.ports = {
      clock: { now: () => this.now, after: (_, action) => this.after(action) },
      random: createRandom(seed).next,
      openSocket: () => this.openSocket(),
      fetch: () => new Promise((resolve, reject) => void this.requests.push({ resolve, reject })),
    }
  }

  /** Lets everything happen, in order; `stop` is called where the run was ended. @throws when the run goes another way than the recorded one. */
  async play(events: readonly InboundEvent[], stop: () => void): Promise<void> {
    for (const event of events) {
      this.now = event.t
      if (event.in === 'stop') stop()
      else this.happen(event)
      await nextTurn()
    }
    stop()
  }

  private happen(event: Exclude<InboundEvent, { in: 'stop' }>): void {
    switch (event.in) {
      case 'timer':
        return found(this.timers[event.timer], event)()
      case 'open':
        return found(this.sockets[event.socket], event).onopen?.()
      case 'frame':
        return found(this.sockets[event.socket], event).onmessage?.({ data: event.data })
      case 'close': {
        const { code, reason } = event
        return found(this.sockets[event.socket], event).onclose?.(code === null ? { reason } : { code, reason })
      }
      case 'error':
        return found(this.sockets[event.socket], event).onerror?.(new Error('the socket failed'))
      case 'failure':
        return found(this.requests[event.request], event).reject(new Error(event.message))
      case 'answer': {
        const { status, body } = event
        const headers = new Headers(event.headers)
        const ok = status >= 200 && status < 300
        found(this.requests[event.request], event).resolve({ ok, status, headers, text: () => Promise.resolve(body) })
      }
    }
  }

  private after(action: () => void): () => void {
    const timer = this.timers.push(action) - 1
    return () => (this.timers[timer] = null)
  }

  private openSocket(): SocketLike {
    const ignore = (): void => undefined
    const socket = { send: ignore, close: ignore, onopen: null, onmessage: null, onclose: null, onerror: null }
    this.sockets.push(socket)
    return socket
  }
}

function found<T>(part: T | null | undefined, event: InboundEvent): T {
  if (part) return part
  throw new Error(`The recording was made by another version: nothing waits for ${JSON.stringify(event).slice(0, 80)}`)
}
