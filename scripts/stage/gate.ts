import { once } from 'node:events'
import { connect, createServer, type Server, type Socket } from 'node:net'

/** What happens to a connection: it goes through, is dropped, or is taken and never answered. */
export type Manner = 'pass' | 'drop' | 'hold'

type Kind = 'socket' | 'http'

const everythingPasses: Record<Kind, Manner> = { socket: 'pass', http: 'pass' }

/** A WebSocket begins as a GET; RPC over HTTP is posted. */
const kindOf = (firstBytes: Buffer): Kind =>
  firstBytes.subarray(0, 4).toString('latin1') === 'GET ' ? 'socket' : 'http'

/** A door between pages and the chain that they ask, at one port whatever chain stands behind it. */
export class Gate {
  private server: Server | null = null
  private readonly clients = new Map<Socket, Kind | null>()
  private readonly nodes = new Map<Socket, Socket>()
  private manners = everythingPasses
  private target = 0
  private passed = 0

  constructor(readonly port: number) {}

  /** WebSockets let through since the beginning. */
  get sockets(): number {
    return this.passed
  }

  /** Listens, and lets everything through. */
  async open(): Promise<void> {
    if (this.server) return
    this.server = createServer((client) => this.admit(client))
    this.server.listen(this.port, '127.0.0.1')
    await once(this.server, 'listening')
  }

  /** Stops listening and drops every connection, as when a network goes away. */
  async close(): Promise<void> {
    const server = this.server
    if (!server) return
    this.server = null
    const closed = once(server, 'close')
    server.close()
    this.cut()
    await closed
  }

  /** Leads to a chain on this machine from now on. */
  leadTo(httpUrl: string): void {
    this.target = Number(new URL(httpUrl).port)
    this.manners = everythingPasses
    this.cut()
  }

  /** Changes what happens to connections; those of a kind that is treated otherwise now are dropped. */
  treat(manners: Partial<Record<Kind, Manner>>): void {
    const before = this.manners
    this.manners = { ...before, ...manners }
    this.cut((kind) => kind !== null && before[kind] !== this.manners[kind])
  }

  /** Drops connections that stand; new ones are welcome. */
  cut(which: (kind: Kind | null) => boolean = () => true): void {
    for (const [client, kind] of this.clients) if (which(kind)) client.destroy()
  }

  /** Connections that stand go on standing, and carry nothing any more: half-open, as after a sleep. */
  mute(): void {
    for (const [client, node] of this.nodes) {
      client.unpipe(node)
      node.unpipe(client)
      client.resume()
      node.resume()
    }
  }

  private admit(client: Socket): void {
    this.clients.set(client, null)
    client.on('error', () => client.destroy())
    client.on('close', () => this.clients.delete(client))
    client.once('data', (firstBytes) => {
      client.pause()
      const kind = kindOf(firstBytes)
      this.clients.set(client, kind)
      if (this.manners[kind] === 'drop') client.destroy()
      if (this.manners[kind] === 'pass') this.lead(client, kind, firstBytes)
    })
  }

  private lead(client: Socket, kind: Kind, firstBytes: Buffer): void {
    if (kind === 'socket') this.passed++
    const node = connect(this.target, '127.0.0.1')
    this.nodes.set(client, node)
    client.on('close', () => this.nodes.delete(client))
    node.on('error', () => client.destroy())
    node.on('close', () => client.destroy())
    client.on('close', () => node.destroy())
    node.write(firstBytes)
    client.pipe(node).pipe(client)
  }
}
