import { Alerts } from './alerts'
import type { LedgerChange } from './chain-log'
import { Connection } from './connection/connection'
import type { ConnectionModel } from './connection/connection-model'
import type { Link } from './connection/link'
import { callNode } from './connection/rpc-calls'
import { Poller } from './connection/poller'
import { publicState } from './connection/public-state'
import type { EngineCommand, EngineMessage } from './engine-message'
import type { EngineOptions } from './engine-options'
import type { EngineStatus } from './engine-status'
import { HeadTracker } from './head/head-tracker'
import { ChainSession } from './head/chain-session'
import { Health } from './health'
import type { BlockHeader } from './ledger/proven-range'
import type { EnginePorts } from './ports'
import { HttpRpc } from './rpc/http-rpc'
import type { RpcCall } from './rpc/json-rpc'
import { httpAnswerer, socketAnswerer, type Answerer } from './scan/answerer'
import { parseLog } from './scan/parse-log'
import { readHeaders } from './scan/read-range'
import { KeptLogs } from './store/kept-logs'
import type { LogStore } from './store/log-store'
import { Synchroniser } from './sync/synchroniser'

const DEADLINE_MS = 8_000
/** A pushed log is proved this soon after; several share one reading. */
const PROVE_AFTER_MS = 250

/** Follows one contract's logs: push for speed, pull for truth. Knows EVM nodes, no application. */
export class Engine {
  private readonly connection: Connection
  private readonly sync: Synchroniser
  private readonly heads = new HeadTracker()
  private readonly alerts: Alerts
  private readonly health: Health
  private readonly poller: Poller
  private readonly kept: KeptLogs
  private readonly session: ChainSession
  private readonly https: readonly HttpRpc[]
  private readonly httpAnswerers: readonly Answerer[]
  private startHead: number | null = null
  private polled = false
  private messages = 0
  private latency: number | null = null
  private quietSince: number | null = null
  private lastLogAt: number
  private renewedAt = Number.NEGATIVE_INFINITY
  private cancelProof: (() => void) | null = null
  private telling = false

  constructor(
    private readonly options: EngineOptions,
    private readonly ports: EnginePorts,
    store: LogStore | null,
    private readonly send: (message: EngineMessage) => void,
  ) {
    const { clock } = ports
    this.alerts = new Alerts(clock, () => this.tell())
    this.health = new Health(this.alerts)
    this.https = options.httpUrls.map((url) => new HttpRpc(url, ports.fetch, clock))
    this.httpAnswerers = this.https.map(httpAnswerer)
    this.lastLogAt = clock.now()
    this.kept = new KeptLogs(store, options, (message) => this.alerts.raise('storage', 'warning', message))
    this.session = new ChainSession(options, this.kept, this.alerts, {
      replay: (logs) => send({ type: 'changes', changes: logs.map((log) => ({ op: 'apply', log, via: 'pull' })) }),
      restore: (kept) => this.sync.restore(kept),
      onOtherChain: () => this.becomeAnotherChain(),
    })
    this.sync = new Synchroniser(options, ports, () => this.answerers(), {
      changes: (changes) => this.changed(changes),
      coverage: (coverage) => (send({ type: 'coverage', coverage }), this.tell()),
      reset: (reason) => (void this.kept.clear(), send({ type: 'reset', reason }), this.tell()),
      settled: (settled) => void this.kept.keep(settled),
      alert: (kind, level, message) => this.alerts.raise(kind, level, message),
    })
    this.poller = new Poller(clock, () => this.poll())
    this.connection = new Connection(options, ports, {
      onChange: (model) => this.connectionChanged(model),
      onUp: (link) => void this.linkUp(link),
      onLog: (value) => this.pushed(value),
      onHead: (header) => this.headPushed(header),
      onFrame: () => void this.messages++,
      onBeat: (head, latency, silentFor) => this.beat(head, latency, silentFor),
      blockInterval: () => this.heads.blockInterval,
    })
  }

  command(command: EngineCommand): void {
    switch (command.type) {
      case 'connect':
        this.connection.start()
        return this.connection.nudge()
      case 'disconnect':
        return this.stop()
      case 'wake':
        this.connection.nudge()
        return this.sync.retryNow()
      case 'visible':
        return this.connection.setVisible(command.visible)
      case 'refresh':
        return void this.refresh()
      case 'rescan':
        return this.sync.rescan()
      case 'history':
        return this.sync.readHistory(command.read)
    }
  }

  /** Runs an application's own calls on one node. */
  call(calls: readonly RpcCall[]): Promise<unknown[]> {
    return callNode(calls, this.https, this.connection.up)
  }

  status(): EngineStatus {
    const model = this.connection.current
    const { phase } = model
    const up = this.connection.up
    const through = this.sync.coverage?.through ?? -1
    return {
      state: publicState(model, this.options),
      source: up ? 'socket' : this.polled ? 'polling' : 'none',
      live: up !== null && through >= up.headAtOpen,
      endpoint: this.connection.endpoint,
      reason: model.reason,
      retryAt: phase.name === 'waiting' ? phase.retryAt : null,
      pollEveryMs: this.poller.on ? this.options.pollInterval : null,
      reconnectAttempts: model.attempts,
      connectedAt: model.connectedAt,
      disconnectedAt: model.disconnectedAt,
      latency: this.latency,
      messagesReceived: this.messages,
      head: this.heads.head,
      quietSince: this.quietSince,
      blockInterval: this.heads.blockInterval,
      coverage: this.sync.coverage,
      behind: this.sync.behind,
      scan: this.sync.progress,
      startHead: this.startHead,
      genesisHash: this.session.genesisHash,
      storage: this.kept.kind,
      snapshot: null,
      undecodable: 0,
      alerts: this.alerts.all,
    }
  }

  private stop(): void {
    this.poller.stop()
    this.cancelProof?.()
    this.connection.stop()
    this.sync.stop()
  }

  private answerers(): { socket: Answerer | null; http: readonly Answerer[] } {
    const link = this.connection.up
    return { socket: link ? socketAnswerer(link.socket) : null, http: this.httpAnswerers }
  }

  private connectionChanged(model: ConnectionModel): void {
    const { name } = model.phase
    if (name === 'waiting') {
      if (model.disconnectedAt === this.ports.clock.now()) this.health.lost(model.disconnectedAt)
      if (model.reason?.startsWith('wrong chain')) this.alerts.raise('wrong-chain', 'error', model.reason)
    }
    if (name === 'open' || name === 'idle') {
      this.poller.stop()
      this.polled = false
    } else if (this.https.length > 0) this.poller.start(this.options.reconnectDelay, this.options.pollInterval)
    this.tell()
  }

  private async linkUp(link: Link): Promise<void> {
    try {
      if (!(await this.session.admits(socketAnswerer(link.socket)))) return
    } catch (error) {
      return link.down(
        `the node could not say which chain it is on: ${error instanceof Error ? error.message : String(error)}`,
      )
    }
    this.heardHead(link.headAtOpen, null)
    await this.sync.checkTip()
    this.sync.aim(link.headAtOpen)
    this.sync.retryNow()
  }

  private becomeAnotherChain(): void {
    this.startHead = null
    this.heads.forget()
    this.sync.restart('the node is on another chain now')
  }

  private async poll(): Promise<void> {
    for (const answerer of this.httpAnswerers) {
      try {
        if (!(await this.session.admits(answerer))) continue
        const [latest] = await readHeaders(answerer, ['latest'], DEADLINE_MS)
        if (!latest || !this.poller.on) continue
        this.polled = true
        this.heardHead(latest.number, latest.timestamp)
        await this.sync.checkTip()
        this.sync.aim(latest.number)
        return this.tell()
      } catch {
        // The next endpoint, or the next round, may answer.
      }
    }
    this.polled = false
    this.tell()
  }

  private async refresh(): Promise<void> {
    this.connection.nudge()
    const answerer = this.httpAnswerers[0]
    if (!answerer || !this.session.known) return
    const [latest] = await readHeaders(answerer, ['latest'], DEADLINE_MS).catch(() => [null])
    if (latest) this.heardHead(latest.number, latest.timestamp)
    this.proveSoon(0)
  }

  private headPushed(header: BlockHeader): void {
    if (this.startHead === null) return
    const suspect = this.heads.header(header, (block) => this.sync.chain.hashes.get(block))
    this.heardHead(header.number, header.timestamp)
    if (suspect) void this.sync.checkTip().then(() => this.proveSoon(0))
  }

  private heardHead(number: number, timestamp: number | null): void {
    const before = this.heads.head
    this.heads.number(number, this.ports.clock.now(), timestamp)
    if (this.startHead === null) {
      this.startHead = number
      const { chainId, genesisHash } = this.session
      this.send({ type: 'chain', chainId: chainId ?? 0, genesisHash, startHead: number })
    }
    const known = before?.number === number && (timestamp === null || before.timestamp !== null)
    if (number < (before?.number ?? -1) || known) return
    this.quietSince = null
    this.send({ type: 'head', number, timestamp })
    this.tell()
  }

  private beat(head: number, latency: number, silentFor: number): void {
    const now = this.ports.clock.now()
    const before = this.heads.head?.number ?? -1
    this.latency = latency
    this.send({ type: 'beat', latency })
    this.health.beat(now, latency)
    this.health.head(now, this.heads.advancedAt, this.heads.blockInterval)
    this.health.events(now, this.lastLogAt, this.sync.behind > 0)
    // The head moved and nobody pushed it: that subscription is dead under a healthy socket.
    if (head > before + 1 && silentFor > PROVE_AFTER_MS) this.renew()
    if (head === before && silentFor > 0) this.quietSince ??= this.heads.advancedAt
    if (this.startHead !== null) this.heardHead(head, null)
    this.proveSoon(0)
    this.tell()
  }

  private pushed(value: unknown): void {
    const parsed = parseLog(value)
    if (!parsed || parsed.log.address !== this.options.address || this.startHead === null) return
    this.lastLogAt = this.ports.clock.now()
    const blockTimestamp = parsed.log.blockTimestamp ?? this.heads.timestampOf(parsed.log.blockNumber)
    if (parsed.removed) this.sync.pushRemoved(parsed.log)
    else this.sync.push({ ...parsed.log, blockTimestamp })
    this.heardHead(parsed.log.blockNumber, blockTimestamp)
    this.proveSoon(PROVE_AFTER_MS)
  }

  private changed(changes: readonly LedgerChange[]): void {
    this.send({ type: 'changes', changes })
    const pushedFrom = this.connection.up?.headAtOpen ?? Number.POSITIVE_INFINITY
    const before = this.heads.head?.number ?? 0
    const missed = changes.some(
      ({ op, via, log }) =>
        op === 'apply' && via === 'pull' && log.blockNumber > pushedFrom && log.blockNumber < before,
    )
    // A log that should have been pushed had to be found: that subscription may be dead.
    if (missed) this.renew()
  }

  private renew(): void {
    const now = this.ports.clock.now()
    const link = this.connection.up
    if (!link || now - this.renewedAt < this.options.heartbeatInterval) return
    this.renewedAt = now
    Promise.all([link.renewLogs(), link.followHeads(this.options.heads)]).catch(() =>
      link.down('the subscriptions could not be renewed'),
    )
  }

  /** Reads up to the newest head, soon: several reasons share one reading. */
  private proveSoon(delayMs: number): void {
    if (!this.session.known || this.cancelProof) return
    this.cancelProof = this.ports.clock.after(delayMs, () => {
      this.cancelProof = null
      const head = this.heads.head?.number ?? -1
      if (head > (this.sync.coverage?.through ?? -1)) this.sync.aim(head)
      else void this.sync.checkTip()
    })
  }

  /** Says how things are, once for everything that happened in one turn. */
  private tell(): void {
    if (this.telling) return
    this.telling = true
    queueMicrotask(() => {
      this.telling = false
      this.send({ type: 'status', status: this.status() })
    })
  }
}
