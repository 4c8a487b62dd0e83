import { parseHeader } from '../scan/parse-header'
import { filterParams, type LogFilter } from '../scan/log-filter'
import { parseQuantity } from '../scan/parse-hex'
import { scaledBound } from './scaled-bound'
import { RpcError } from '../rpc/rpc-error'
import { RpcSocket } from '../rpc/rpc-socket'
import { socketAnswerer, type Answerer } from '../scan/answerer'
import type { BlockHeader } from '../ledger/proven-range'
import type { EnginePorts } from '../ports'

export interface LinkHooks {
  onLog: (value: unknown) => void
  onHead: (header: BlockHeader) => void
  onFrame: (bytes: number, malformed: boolean) => void
  /** The link is gone or was never made. Called once. */
  onDown: (reason: string, retryAfterMs: number | null) => void
}

interface Expectation {
  filter: LogFilter
  chainId: number | null
  heads: boolean
  heartbeatInterval: number
}

const OPEN_DEADLINE_MS = 10_000
const CALL_DEADLINE_MS = 5_000

/** One socket that was proved by a block number and has acknowledged subscriptions to logs and heads. */
export class Link {
  readonly socket: RpcSocket
  readonly answerer: Answerer
  /** The node's head when the link was made. */
  headAtOpen = -1
  private logsId: string | null = null
  private headsId: string | null = null
  private isDown = false
  private readonly opened: Promise<void>
  private readonly callDeadlineMs: number

  constructor(
    readonly url: string,
    private readonly expected: Expectation,
    ports: EnginePorts,
    private readonly hooks: LinkHooks,
  ) {
    const { heartbeatInterval } = expected
    this.callDeadlineMs = scaledBound(CALL_DEADLINE_MS, heartbeatInterval)
    const openDeadlineMs = scaledBound(OPEN_DEADLINE_MS, heartbeatInterval)
    let resolve = (): void => undefined
    this.opened = new Promise((done) => (resolve = done))
    const cancelDeadline = ports.clock.after(openDeadlineMs, () => this.down('the socket did not open in time'))
    this.socket = new RpcSocket(url, ports.openSocket, ports.clock, {
      onOpen: () => (cancelDeadline(), resolve()),
      onClose: (reason) => (cancelDeadline(), this.down(reason)),
      onFrame: hooks.onFrame,
    })
    this.answerer = socketAnswerer(this.socket)
  }

  get followsHeads(): boolean {
    return this.headsId !== null
  }

  /** Proves and subscribes; resolves when both subscriptions are acknowledged. On failure the link goes down. */
  async make(): Promise<boolean> {
    try {
      await this.opened
      const { chainId } = this.expected
      // All in one round trip; the head only after the subscriptions that will tell of what comes above it.
      const named = this.socket.request({ method: 'eth_chainId', params: [] }, this.callDeadlineMs)
      const [answer] = await Promise.all([named, this.renewLogs(), this.expected.heads && this.followHeads(true)])
      const found = parseQuantity(answer)
      if (chainId !== null && found !== chainId)
        throw new RpcError(`wrong chain: expected ${chainId}, the node is on ${found ?? 'none'}`)
      this.headAtOpen = await this.blockNumber(this.callDeadlineMs)
      return !this.isDown
    } catch (error) {
      this.down(
        error instanceof Error ? error.message : String(error),
        error instanceof RpcError ? error.retryAfterMs : null,
      )
      return false
    }
  }

  /** The node's head. @throws RpcError, DeadlineError */
  async blockNumber(deadlineMs: number): Promise<number> {
    const block = parseQuantity(await this.socket.request({ method: 'eth_blockNumber', params: [] }, deadlineMs))
    if (block === null) throw new RpcError('eth_blockNumber was answered without a number')
    return block
  }

  /** Subscribes to logs anew; an older subscription, perhaps dead, is given up after the new one is acknowledged. */
  async renewLogs(): Promise<void> {
    const old = this.logsId
    const params = ['logs', filterParams(this.expected.filter)]
    this.logsId = await this.socket.subscribe(
      params,
      (value) => !this.isDown && this.hooks.onLog(value),
      this.callDeadlineMs,
    )
    if (old !== null) await this.forget(old)
  }

  async followHeads(follow: boolean): Promise<void> {
    const old = this.headsId
    this.headsId = null
    if (follow)
      this.headsId = await this.socket.subscribe(['newHeads'], (value) => this.head(value), this.callDeadlineMs)
    if (old !== null) await this.forget(old)
  }

  down(reason: string, retryAfterMs: number | null = null): void {
    if (this.isDown) return
    this.isDown = true
    this.socket.close(reason)
    this.hooks.onDown(reason, retryAfterMs)
  }

  private head(value: unknown): void {
    const header = parseHeader(value)
    if (header && !this.isDown) this.hooks.onHead(header)
  }

  private async forget(subscription: string): Promise<void> {
    // A node that has dropped the subscription says so with an error: it is gone either way.
    await this.socket.unsubscribe(subscription, this.callDeadlineMs).catch(() => undefined)
  }
}
