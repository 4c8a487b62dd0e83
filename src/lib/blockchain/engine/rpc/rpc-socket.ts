import type { Clock, OpenSocket, SocketLike } from '../ports'
import { DeadlineError } from './deadline-error'
import { isNotification, isResponse, toRpcError, type RpcCall, type RpcResponse } from './json-rpc'
import { parseFrame } from './parse-frame'
import { RpcError } from './rpc-error'

interface Pending {
  method: string
  resolve: (result: unknown) => void
  reject: (error: Error) => void
  cancelDeadline: () => void
}

interface Handlers {
  onOpen: () => void
  /** Called once, whoever closed. */
  onClose: (reason: string) => void
  /** Any frame, readable or not. */
  onFrame: (bytes: number, malformed: boolean) => void
}

/** Notifications of subscriptions not yet acknowledged are kept up to this many; what is lost beyond is found by reading. */
const EARLY_LIMIT = 20_000

/** JSON-RPC over one socket, from its opening to its close. Every call has a deadline. */
export class RpcSocket {
  private readonly socket: SocketLike
  private readonly pending = new Map<number, Pending>()
  private readonly handlersById = new Map<string, (result: unknown) => void>()
  /** Subscriptions whose acknowledgement has come, and whose handler is set in a moment. */
  private readonly acknowledged = new Set<string>()
  private early: { subscription: string; result: unknown }[] = []
  private nextId = 1
  private closed = false

  constructor(
    readonly url: string,
    openSocket: OpenSocket,
    private readonly clock: Clock,
    private readonly handlers: Handlers,
  ) {
    this.socket = openSocket(url)
    this.socket.onopen = () => !this.closed && handlers.onOpen()
    this.socket.onmessage = (event) => this.receive(event.data)
    this.socket.onerror = () => this.shut('the socket failed')
    this.socket.onclose = (event) =>
      this.shut(event.reason ? `closed: ${event.reason}` : `closed (${event.code ?? 'no code'})`)
  }

  request(call: RpcCall, deadlineMs: number): Promise<unknown> {
    if (this.closed) return Promise.reject(new RpcError('The socket is closed'))
    const id = this.nextId++
    return new Promise((resolve, reject) => {
      const cancelDeadline = this.clock.after(deadlineMs, () => {
        this.pending.delete(id)
        reject(new DeadlineError(call.method, deadlineMs))
      })
      this.pending.set(id, { method: call.method, resolve, reject, cancelDeadline })
      try {
        this.socket.send(JSON.stringify({ jsonrpc: '2.0', id, method: call.method, params: call.params }))
      } catch (error) {
        this.settle(id)?.reject(new RpcError(`The socket refused to send: ${String(error)}`))
      }
    })
  }

  /** Subscribes; notifications that came before the acknowledgement are handed on first. Resolves with the subscription's id. */
  async subscribe(
    params: readonly unknown[],
    onResult: (result: unknown) => void,
    deadlineMs: number,
  ): Promise<string> {
    const id = await this.request({ method: 'eth_subscribe', params }, deadlineMs)
    if (typeof id !== 'string') throw new RpcError('eth_subscribe was answered without an id')
    this.acknowledged.delete(id)
    this.handlersById.set(id, onResult)
    const kept = this.early
    this.early = kept.filter((note) => note.subscription !== id)
    for (const note of kept) if (note.subscription === id) onResult(note.result)
    return id
  }

  unsubscribe(id: string, deadlineMs: number): Promise<unknown> {
    this.handlersById.delete(id)
    return this.request({ method: 'eth_unsubscribe', params: [id] }, deadlineMs)
  }

  close(reason = 'closed by us'): void {
    this.shut(reason)
  }

  private shut(reason: string): void {
    if (this.closed) return
    this.closed = true
    for (const id of [...this.pending.keys()]) this.settle(id)?.reject(new RpcError(`The socket went away: ${reason}`))
    this.socket.onopen = this.socket.onmessage = this.socket.onclose = null
    // `ws` raises an error event when a socket is closed while connecting: it must find somebody listening.
    this.socket.onerror = () => undefined
    try {
      this.socket.close()
    } catch {
      // Already gone: nothing is left to close.
    }
    this.handlers.onClose(reason)
  }

  private receive(data: unknown): void {
    if (this.closed) return
    if (typeof data !== 'string') return this.handlers.onFrame(0, true)
    const { messages, malformed } = parseFrame(data)
    this.handlers.onFrame(data.length, malformed)
    for (const message of messages) {
      if (isNotification(message)) this.notify(message.params.subscription, message.params.result)
      else if (isResponse(message)) this.answer(message)
    }
  }

  private notify(subscription: string, result: unknown): void {
    const handler = this.handlersById.get(subscription)
    if (handler) return handler(result)
    const expected = this.acknowledged.has(subscription) || this.subscribing().length > 0
    if (expected && this.early.length < EARLY_LIMIT) this.early.push({ subscription, result })
  }

  private answer(response: RpcResponse): void {
    const pending = this.settle(response.id === null ? this.firstSubscribe() : Number(response.id))
    if (!pending) return
    if (response.error) return pending.reject(toRpcError(response.error))
    const { result } = response
    if (pending.method === 'eth_subscribe' && typeof result === 'string') this.acknowledged.add(result)
    pending.resolve(result)
  }

  /** Errors of the subscribe path may come with `id: null`: they are some subscribe's, and whoever subscribes needs them all. */
  private firstSubscribe(): number {
    return this.subscribing()[0] ?? -1
  }

  private subscribing(): number[] {
    return [...this.pending].filter(([, call]) => call.method === 'eth_subscribe').map(([id]) => id)
  }

  private settle(id: number): Pending | undefined {
    const pending = this.pending.get(id)
    pending?.cancelDeadline()
    this.pending.delete(id)
    return pending
  }
}
