import type { EnginePorts } from '@/lib/blockchain/engine/ports'
import { FakeSocket } from './fake-socket'
import type { ManualClock } from './manual-clock'

/** Nodes behind WebSocket URLs under manual time: whoever connects is answered after a while, unless told otherwise. */
export class ModelNode {
  readonly sockets: FakeSocket[] = []
  head = 100
  latencyMs = 20
  chainId = 31337
  /** Sockets open at all. */
  isReachable = true
  /** Sockets stay open and say nothing more: half-open. */
  isMute = false
  refuses: string[] = []

  constructor(private readonly clock: ManualClock) {}

  get ports(): EnginePorts {
    return {
      clock: this.clock,
      random: () => 0.5,
      openSocket: (url) => this.accept(url),
      fetch: () => Promise.reject(),
    }
  }

  get open(): FakeSocket[] {
    return this.sockets.filter((socket) => !socket.closed)
  }

  /** How often a method was called on all sockets. */
  count(method: string): number {
    return this.sockets.flatMap(({ sent }) => sent).filter((call) => call.method === method).length
  }

  private accept(url: string): FakeSocket {
    const socket = new FakeSocket(url)
    this.sockets.push(socket)
    this.clock.after(this.latencyMs, () => (this.isReachable ? socket.open() : socket.cut()))
    socket.onSent = (call) => {
      this.clock.after(this.latencyMs, () => {
        if (this.isMute || socket.closed) return
        if (this.refuses.includes(call.method)) socket.say({ id: null, error: { code: -32000, message: 'refused' } })
        else socket.say({ id: call.id, result: this.answer(call.method, call.id) })
      })
    }
    return socket
  }

  private answer(method: string, id: number): unknown {
    if (method === 'eth_chainId') return `0x${this.chainId.toString(16)}`
    if (method === 'eth_blockNumber') return `0x${this.head.toString(16)}`
    return method === 'eth_subscribe' ? `0xsub${id}` : true
  }
}
