import { once } from 'node:events'
import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net'

interface Pair {
  client: Socket
  node: Socket
  muted: boolean
}

const SWITCHING = 'HTTP/1.1 101'
/**
 * A pong nobody asked for, as the protocol allows. The node holds a small frame back until the one before it is
 * acknowledged (it leaves Nagle's algorithm on), and the kernel acknowledges at once only together with data: without
 * this, 40 ms of waiting would be measured for every client that also makes calls. Nodes in service do not hold back.
 */
const PONG = Buffer.from([0x8a, 0x80, 0, 0, 0, 0])

/**
 * Carries bytes between clients and a node, and can fail as networks do. Below HTTP and WebSocket, so that a cut is a
 * cut for both.
 */
export class FaultRelay {
  private readonly pairs = new Set<Pair>()
  private refusing = false
  private constructor(
    private readonly server: Server,
    private readonly nodePort: number,
  ) {}

  static async open(nodePort: number): Promise<FaultRelay> {
    // Half open on purpose: a muted connection must not even say goodbye by itself.
    const server = createServer({ allowHalfOpen: true, noDelay: true })
    const relay = new FaultRelay(server, nodePort)
    server.on('connection', (client) => relay.accept(client))
    await once(server.listen(0, '127.0.0.1'), 'listening')
    return relay
  }

  get port(): number {
    return (this.server.address() as AddressInfo).port
  }

  /** Ends every connection at once; new ones are taken. */
  cut(): void {
    for (const pair of [...this.pairs]) this.drop(pair)
  }

  /** Connections that are open now stay open and carry nothing any more, in either direction; new ones are taken. */
  mute(): void {
    for (const pair of this.pairs) pair.muted = true
  }

  /** While on, every connection is reset, old and new. */
  refuse(on: boolean): void {
    this.refusing = on
    if (on) this.cut()
  }

  close(): void {
    this.server.close()
    this.cut()
  }

  private accept(client: Socket): void {
    if (this.refusing) return void client.resetAndDestroy()
    const node = connect({ port: this.nodePort, host: '127.0.0.1', noDelay: true })
    const pair = { client, node, muted: false }
    this.pairs.add(pair)
    let protocol: string | null = null
    client.once('data', (head) => (protocol = askedProtocol(head)))
    this.carry(pair, client, node)
    let isUpgraded = false
    this.carry(pair, node, client, (head) => {
      isUpgraded = head.toString('latin1', 0, SWITCHING.length) === SWITCHING
      return protocol === null ? head : withProtocol(head, protocol)
    })
    node.on('data', () => isUpgraded && node.writable && node.write(PONG))
  }

  private carry(pair: Pair, from: Socket, to: Socket, first: (chunk: Buffer) => Buffer = (chunk) => chunk): void {
    let seen = false
    from.on('data', (chunk) => {
      if (pair.muted) return
      const bytes = seen ? chunk : first(chunk)
      seen = true
      if (!to.write(bytes)) from.pause()
    })
    to.on('drain', () => from.resume())
    from.on('end', () => !pair.muted && this.drop(pair))
    from.on('close', () => this.drop(pair))
    from.on('error', () => this.drop(pair))
  }

  private drop(pair: Pair): void {
    this.pairs.delete(pair)
    pair.client.destroy()
    pair.node.destroy()
  }
}

/** Alchemy's client asks for a subprotocol of its own and refuses a server that does not agree to it. */
function askedProtocol(head: Buffer): string | null {
  return /^sec-websocket-protocol: *([^\r\n,]+)/im.exec(head.toString('latin1'))?.[1] ?? null
}

function withProtocol(head: Buffer, protocol: string): Buffer {
  const text = head.toString('latin1')
  return Buffer.from(text.replace('\r\n', `\r\nSec-WebSocket-Protocol: ${protocol}\r\n`), 'latin1')
}
