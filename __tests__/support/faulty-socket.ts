import { WebSocket } from 'ws'
import type { Random } from '../../scripts/chain/random'
import type { Faults } from './faults'
import { logsRange, parseMessages, type RpcMessage } from './rpc-message'

const MERGE_MS = 5

interface Notification {
  subscription: string
  result: unknown
}

const notificationOf = ({ method, params }: RpcMessage): Notification | null =>
  method === 'eth_subscription' ? (params as Notification) : null

/** One client's socket and the node's behind it, with everything that can go wrong between them. */
export class FaultySocket {
  private readonly node: WebSocket
  private readonly asked = new Map<unknown, RpcMessage>()
  private readonly kinds = new Map<string, 'logs' | 'newHeads'>()
  /** Subscriptions that the node has begun anew, under ids that nobody was told. */
  private readonly renamed = new Map<string, string>()
  private muted = false
  private waiting: string[] = []

  constructor(
    private readonly client: WebSocket,
    nodeUrl: string,
    private readonly faults: Faults,
    private readonly random: Random,
  ) {
    this.node = new WebSocket(nodeUrl, { maxPayload: 1 << 30 })
    const early: string[] = []
    this.node.on('open', () => early.splice(0).forEach((text) => this.fromClient(text)))
    client.on('message', (data) => {
      if (this.node.readyState === WebSocket.CONNECTING) early.push(String(data))
      else this.fromClient(String(data))
    })
    this.node.on('message', (data) => this.fromNode(String(data)))
    this.node.on('error', () => client.terminate())
    client.on('error', () => this.node.terminate())
    client.on('close', () => this.node.terminate())
    this.node.on('close', () => !this.muted && client.terminate())
  }

  /** Cuts the connection without a word of goodbye. */
  cut(): void {
    this.client.terminate()
    this.node.terminate()
  }

  /** Half-open from now on: it stays open, and nothing passes any more. */
  mute(): void {
    this.muted = true
  }

  /** The node begins every subscription anew under another id; the old ids fall silent. */
  restartSubscriptions(): void {
    for (const id of this.kinds.keys()) this.renamed.set(id, `${id}ffff`)
  }

  /** Notifies every subscription to logs. */
  pushLog(log: unknown): void {
    for (const [subscription, kind] of this.kinds) {
      if (kind === 'logs')
        this.send({ jsonrpc: '2.0', method: 'eth_subscription', params: { subscription, result: log } })
    }
  }

  private fromClient(text: string): void {
    if (this.muted || this.node.readyState !== WebSocket.OPEN) return
    for (const call of parseMessages(text)) {
      this.asked.set(call.id, call)
      if (call.method !== 'eth_subscribe' || !this.faults.failSubscribe) this.node.send(JSON.stringify(call))
      else if (this.faults.failSubscribe !== 'silent') {
        const id = this.faults.failSubscribe === 'null-id' ? null : (call.id ?? null)
        this.send({ jsonrpc: '2.0', id, error: { code: -32000, message: 'no new subscriptions now' } })
      }
    }
  }

  private fromNode(text: string): void {
    for (const message of parseMessages(text)) {
      const note = notificationOf(message)
      if (note) this.pushed(message, note)
      else this.send(this.answered(message))
    }
  }

  private answered(answer: RpcMessage): RpcMessage {
    const call = this.asked.get(answer.id) ?? {}
    this.asked.delete(answer.id)
    if (call.method === 'eth_subscribe' && typeof answer.result === 'string' && Array.isArray(call.params))
      this.kinds.set(answer.result, call.params[0] === 'logs' ? 'logs' : 'newHeads')
    if (this.faults.noLogsOnSockets && call.method === 'eth_getLogs')
      return { jsonrpc: '2.0', id: answer.id ?? null, error: { code: -32601, message: 'the method does not exist' } }
    const range = logsRange(call)
    const count = Array.isArray(answer.result) ? answer.result.length : 0
    const refusal = range && this.faults.refuseLogs?.(range.from, range.to, count)
    return refusal ? { jsonrpc: '2.0', id: answer.id ?? null, error: refusal.error } : answer
  }

  private pushed(message: RpcMessage, note: Notification): void {
    const { faults, random } = this
    const subscription = this.renamed.get(note.subscription) ?? note.subscription
    const passed = { ...message, params: { ...note, subscription } }
    if (this.kinds.get(note.subscription) === 'newHeads') {
      if (!random.chance(faults.dropHeads)) this.send(passed)
      return
    }
    if (random.chance(faults.dropLogs)) return
    if (random.chance(faults.doubleLogs)) this.send(passed)
    if (random.chance(faults.delayLogs)) setTimeout(() => this.send(passed), random.next() * faults.delayMs)
    else this.send(passed)
  }

  private send(message: RpcMessage): void {
    const { merge, padBytes, garbage } = this.faults
    const text = JSON.stringify(padBytes > 0 ? { ...message, padding: ' '.repeat(padBytes) } : message)
    if (this.random.chance(garbage))
      this.transmit(this.random.pick(['{"jsonrpc":"2.0",', 'null', '<html>', '[1,2', '{}']))
    if (!merge && this.waiting.length === 0) return this.transmit(text)
    if (this.waiting.push(text) === 1) setTimeout(() => this.flush(), MERGE_MS)
  }

  private flush(): void {
    const texts = this.waiting
    this.waiting = []
    this.transmit(this.faults.merge === 'batch' ? `[${texts.join(',')}]` : texts.join('\n'))
  }

  private transmit(text: string): void {
    if (!this.muted && this.client.readyState === WebSocket.OPEN) this.client.send(text)
  }
}
