import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { WebSocketServer } from 'ws'
import { createRandom } from '../../scripts/chain/random'
import { noFaults, type Faults } from './faults'
import { answerHttp, postTo } from './faulty-http'
import { FaultySocket } from './faulty-socket'

/** Stands between a client and its node, HTTP and WebSocket on one port, and lets go wrong what the test wants. */
export class FaultProxy {
  /** Change these at any time. */
  readonly faults: Faults = { ...noFaults }
  readonly sockets = new Set<FaultySocket>()
  /** How many HTTP requests came. */
  requests = 0

  private constructor(
    private readonly server: Server,
    /** Change it to have another node behind the same address. */
    public node: { httpUrl: string; wsUrl: string },
  ) {}

  static async start(node: { httpUrl: string; wsUrl: string }, seed = 1): Promise<FaultProxy> {
    const server = createServer()
    const proxy = new FaultProxy(server, node)
    const random = createRandom(seed)
    server.on('request', (request, response) => {
      proxy.requests++
      answerHttp(request, response, proxy.faults, random, postTo(proxy.node.httpUrl)).catch(() =>
        request.socket.destroy(),
      )
    })
    const upgrader = new WebSocketServer({ noServer: true, maxPayload: 1 << 30 })
    server.on('upgrade', (request, socket, head) => {
      if (proxy.faults.refuseSockets) return void socket.destroy()
      upgrader.handleUpgrade(request, socket, head, (client) => {
        const faulty = new FaultySocket(client, proxy.node.wsUrl, proxy.faults, random)
        proxy.sockets.add(faulty)
        client.on('close', () => proxy.sockets.delete(faulty))
      })
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    return proxy
  }

  get httpUrl(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`
  }

  get wsUrl(): string {
    return this.httpUrl.replace('http', 'ws')
  }

  /** Ends every fault that lasts; what was cut or muted stays so. */
  heal(): void {
    Object.assign(this.faults, noFaults)
  }

  cut(): void {
    for (const socket of this.sockets) socket.cut()
  }

  mute(): void {
    for (const socket of this.sockets) socket.mute()
  }

  restartSubscriptions(): void {
    for (const socket of this.sockets) socket.restartSubscriptions()
  }

  pushLog(log: unknown): void {
    for (const socket of this.sockets) socket.pushLog(log)
  }

  async stop(): Promise<void> {
    this.cut()
    this.server.closeAllConnections()
    await new Promise((resolve) => this.server.close(resolve))
  }
}
