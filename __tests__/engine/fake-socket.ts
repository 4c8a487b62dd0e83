import type { SocketLike } from '@/lib/blockchain/engine/ports'

interface Sent {
  id: number
  method: string
  params: unknown[]
}

/** The other end of a socket: what was sent is seen, and anything can be said. */
export class FakeSocket implements SocketLike {
  onopen: (() => void) | null = null
  onmessage: ((event: { data: unknown }) => void) | null = null
  onclose: ((event: { code?: number; reason?: string }) => void) | null = null
  onerror: ((event: unknown) => void) | null = null
  readonly sent: Sent[] = []
  closed = false
  onSent: (call: Sent) => void = () => undefined

  constructor(readonly url = 'ws://node') {}

  send(data: string): void {
    if (this.closed) throw new Error('WebSocket is not open')
    const call = JSON.parse(data) as Sent
    this.sent.push(call)
    this.onSent(call)
  }

  close(): void {
    this.closed = true
  }

  open(): void {
    this.onopen?.()
  }

  say(...messages: unknown[]): void {
    for (const message of messages) this.frame(JSON.stringify(message))
  }

  frame(data: unknown): void {
    this.onmessage?.({ data })
  }

  notify(subscription: string, result: unknown): void {
    this.say({ jsonrpc: '2.0', method: 'eth_subscription', params: { subscription, result } })
  }

  cut(code = 1006, reason = ''): void {
    this.closed = true
    this.onclose?.({ code, reason })
  }
}
