import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { WebSocket, WebSocketServer, type RawData } from 'ws'

interface Call {
  method: string
  params: unknown[]
}

/** Stands between a client and a node's WebSocket: records what is asked, and can be cut and closed. */
export class CutProxy {
  /** Everything that clients asked, in order. */
  readonly calls: Call[] = []
  /** Refuses new sockets. */
  isClosed = false
  /** Holds each answer back for so long. Milliseconds. */
  delayMs = 0
  /** Sockets there ever were. */
  opened = 0
  private readonly clients = new Set<WebSocket>()

  private constructor(
    private readonly server: Server,
    private readonly nodeUrl: string,
  ) {}

  static async start(nodeUrl: string): Promise<CutProxy> {
    const server = createServer()
    const proxy = new CutProxy(server, nodeUrl)
    const upgrader = new WebSocketServer({ noServer: true })
    server.on('upgrade', (request, socket, head) => {
      if (proxy.isClosed) return void socket.destroy()
      upgrader.handleUpgrade(request, socket, head, (client) => proxy.join(client))
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    return proxy
  }

  get wsUrl(): string {
    return `ws://127.0.0.1:${(this.server.address() as AddressInfo).port}`
  }

  /** Sockets that are open now. */
  get open(): number {
    return this.clients.size
  }

  /** How often a method was called, for `eth_subscribe` with this kind of subscription. */
  count(method: string, kind?: string): number {
    return this.calls.filter((call) => call.method === method && (kind === undefined || call.params[0] === kind)).length
  }

  /** Ends every socket without a goodbye. */
  cut(): void {
    for (const client of this.clients) client.terminate()
  }

  /** Cuts, and lets nobody in. */
  close(): void {
    this.isClosed = true
    this.cut()
  }

  async stop(): Promise<void> {
    this.close()
    await new Promise((resolve) => this.server.close(resolve))
  }

  private join(client: WebSocket): void {
    this.opened++
    this.clients.add(client)
    const node = new WebSocket(this.nodeUrl)
    const waiting: string[] = []
    client.on('message', (data: RawData) => {
      const text = String(data)
      this.calls.push(...([JSON.parse(text)].flat() as Call[]))
      if (node.readyState === WebSocket.OPEN) node.send(text)
      else waiting.push(text)
    })
    node.on('open', () => waiting.splice(0).forEach((text) => node.send(text)))
    node.on('message', (data: RawData) => this.deliver(client, String(data)))
    node.on('error', () => client.terminate())
    node.on('close', () => client.close())
    client.on('error', () => node.terminate())
    client.on('close', () => {
      this.clients.delete(client)
      node.terminate()
    })
  }

  private deliver(client: WebSocket, text: string): void {
    if (this.delayMs === 0) client.send(text)
    else setTimeout(() => client.readyState === WebSocket.OPEN && client.send(text), this.delayMs).unref()
  }
}
