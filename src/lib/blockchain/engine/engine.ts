import { Alerts } from './alerts'
import type { ChainLog, LedgerChange } from './chain-log'
import { allowedSilence } from './connection/allowed-silence'
import { Connection } from './connection/connection'
import type { ConnectionModel } from './connection/connection-model'
import type { Link } from './connection/link'
import { hasMissedPush } from './connection/missed-pushes'
import { PollFeed } from './connection/poll-feed'
import { Providers } from './connection/providers'
import { PushGate } from './connection/push-gate'
import { callNode } from './connection/rpc-calls'
import { describeStatus } from './describe-status'
import type { EngineCommand, EngineMessage } from './engine-message'
import type { EngineOptions } from './engine-options'
import type { EngineStatus } from './engine-status'
import { ChainSession } from './head/chain-session'
import { HeadWatch } from './head/head-watch'
import { QuietCheck } from './head/quiet-check'
import { Health } from './health'
import type { BlockHeader } from './ledger/proven-range'
import type { EnginePorts } from './ports'
import type { RpcCall } from './rpc/json-rpc'
import { parseLog } from './scan/parse-log'
import { readHeaders } from './scan/read-range'
import { KeptLogs } from './store/kept-logs'
import type { LogStore } from './store/log-store'
import { SecondOpinion } from './sync/second-opinion'
import { Synchroniser } from './sync/synchroniser'

const DEADLINE_MS = 8_000
/** A pushed log is proved this soon after; several share one reading. */
const PROVE_AFTER_MS = 250
/** While nobody looks, what is new is proved at every so many heartbeats; a pushed log is proved at once as ever. */
const HIDDEN_BEATS = 2

/** Follows one contract's logs: push for speed, pull for truth. Knows EVM nodes, no application. */
export class Engine {
  private readonly connection: Connection
  private readonly sync: Synchroniser
  private readonly heads: HeadWatch
  private readonly alerts: Alerts
  private readonly health: Health
  private readonly polling: PollFeed
  private readonly gate = new PushGate()
  private readonly kept: KeptLogs
  private readonly session: ChainSession
  private readonly providers: Providers
  private readonly opinion: SecondOpinion
  private readonly quiet: QuietCheck
  private messages = 0
  private latency: number | null = null
  private lastLogAt: number
  private cancelProof: (() => void) | null = null
  private telling = false
  private visible = true
  private beats = 0

  constructor(
    private readonly options: EngineOptions,
    private readonly ports: EnginePorts,
    store: LogStore | null,
    private readonly send: (message: EngineMessage) => void,
  ) {
    const { clock } = ports
    this.alerts = new Alerts(clock, () => this.tell())
    this.health = new Health(this.alerts)
    this.providers = new Providers(options, ports)
    this.lastLogAt = clock.now()
    this.kept = new KeptLogs(store, options, {
      onFailure: (message) => this.alerts.raise('storage', 'warning', message),
      onFloor: (block) => this.evicted(block),
      onLost: (reason) => this.sync.restart(reason),
    })
    this.session = new ChainSession(options, this.kept, this.alerts, ports.fetch, {
      replay: (logs) => send({ type: 'changes', changes: logs.map((log) => ({ op: 'apply', log, via: 'pull' })) }),
      restore: (kept) => this.sync.restore(kept),
      onOtherChain: () => this.becomeAnotherChain(),
    })
    this.heads = new HeadWatch(clock, {
      onFirst: (startHead) => this.tellChain(startHead),
      onHead: (number, timestamp) => (send({ type: 'head', number, timestamp }), this.tell()),
      provedHash: (block) => this.sync.chain.hashes.get(block),
    })
    this.quiet = new QuietCheck(clock, {
      heads: this.heads,
      others: () => this.providers.answerers,
      onQuiet: () => this.tell(),
      onStuck: () => this.connection.up?.down('its node has stopped while others go on'),
    })
    this.sync = new Synchroniser(
      options,
      ports,
      () => ({ socket: this.connection.up?.answerer ?? null, http: this.providers.answerers }),
      {
        changes: (changes) => this.changed(changes),
        coverage: (coverage) => (send({ type: 'coverage', coverage }), this.tell()),
        reset: (reason) => (void this.kept.clear(), send({ type: 'reset', reason }), this.tell()),
        shortened: (head) => this.heads.fellBackTo(head),
        settled: (settled) => void this.kept.keep(settled),
        alert: (kind, level, message) => this.alerts.raise(kind, level, message),
      },
    )
    this.polling = new PollFeed(clock, () => this.providers.answerers, this.sync.rota, {
      admits: (answerer) => this.session.admits(answerer),
      onHead: (latest) => this.polled(latest),
      onRound: () => this.tell(),
    })
    const filter = { address: options.address, topics: options.topics }
    const { providers, session, sync, kept, alerts } = this
    this.opinion = new SecondOpinion(filter, ports, { providers, session, sync, kept, alerts })
    this.connection = new Connection(options, ports, {
      onChange: (model) => this.connectionChanged(model),
      onUp: (link) => void this.linkUp(link),
      onLog: (value) => this.gate.pass(() => this.pushed(value)),
      onHead: (header) => this.gate.pass(() => this.headPushed(header)),
      onFrame: () => void this.messages++,
      onBeat: (head, latency) => this.beat(head, latency),
      blockInterval: () => this.heads.blockInterval,
    })
  }

  command(command: EngineCommand): void {
    switch (command.type) {
      case 'connect':
        this.sync.start()
        this.opinion.start()
        this.connection.start()
        return this.connection.nudge()
      case 'disconnect':
        return this.stop()
      case 'wake':
        this.connection.nudge()
        return this.sync.retryNow()
      case 'visible':
        this.visible = command.visible
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
    return callNode(calls, this.providers.https, this.connection.up)
  }

  /** Every log that is held or kept, in portions. What changes meanwhile is said as always, so that nothing falls between. */
  async *replay(): AsyncIterable<readonly ChainLog[]> {
    const held = this.sync.chain.ledger.between(0, Number.MAX_SAFE_INTEGER)
    yield* this.kept.read()
    yield held
  }

  status(): EngineStatus {
    const { options, connection, polling, heads, sync } = this
    const parts = { options, connection, polling, heads, sync }
    return describeStatus(parts, {
      latency: this.latency,
      messagesReceived: this.messages,
      genesisHash: this.session.genesisHash,
      storage: this.kept.kind,
      alerts: this.alerts.all,
    })
  }

  private stop(): void {
    this.cancelProof?.()
    this.cancelProof = null
    this.connection.stop()
    this.polling.stop()
    this.opinion.stop()
    this.sync.stop()
  }

  private connectionChanged(model: ConnectionModel): void {
    const { name } = model.phase
    if (name === 'waiting') {
      if (model.disconnectedAt === this.ports.clock.now()) this.health.lost(model.disconnectedAt)
      if (model.reason?.startsWith('wrong chain')) this.alerts.raise('wrong-chain', 'error', model.reason)
    }
    if (name !== 'open') this.gate.shut()
    if (name === 'open' || name === 'idle') this.polling.stop()
    else this.polling.start(this.options.reconnectDelay, this.options.pollInterval)
    this.tell()
  }

  private async linkUp(link: Link): Promise<void> {
    try {
      if (!(await this.session.admits(link.answerer))) return
    } catch (error) {
      return link.down(
        `the node could not say which chain it is on: ${error instanceof Error ? error.message : String(error)}`,
      )
    }
    if (this.connection.up !== link) return
    this.heads.heard(link.headAtOpen, null)
    this.heads.resubscribed(link.headAtOpen)
    this.gate.admit()
    await this.sync.checkTip()
    this.sync.aim(link.headAtOpen)
    this.sync.retryNow()
  }

  private evicted(floor: number): void {
    this.alerts.raise('evicted', 'note', `Only what happened from block ${floor} on is kept: older logs had to go`)
    this.sync.dropBelow(floor)
  }

  private becomeAnotherChain(): void {
    this.heads.forget()
    this.sync.restart('the node is on another chain now')
  }

  private tellChain(startHead: number): void {
    const { chainId, genesisHash } = this.session
    this.send({ type: 'chain', chainId: chainId ?? 0, genesisHash, startHead })
  }

  private async polled(latest: BlockHeader): Promise<void> {
    this.heads.heard(latest.number, latest.timestamp)
    await this.sync.checkTip()
    this.sync.aim(latest.number)
  }

  private async refresh(): Promise<void> {
    this.connection.nudge()
    const [answerer] = this.providers.answerers
    if (!answerer || !this.session.known) return
    const [latest] = await readHeaders(answerer, ['latest'], DEADLINE_MS).catch(() => [null])
    if (latest) this.heads.heard(latest.number, latest.timestamp)
    this.proveSoon(0)
  }

  private headPushed(header: BlockHeader): void {
    if (this.heads.header(header)) void this.sync.checkTip().then(() => this.proveSoon(0))
  }

  private beat(head: number, latency: number): void {
    const now = this.ports.clock.now()
    this.latency = latency
    this.send({ type: 'beat', latency })
    this.health.beat(now, latency)
    this.health.head(now, this.heads.advancedAt, this.heads.blockInterval)
    this.health.events(now, this.lastLogAt, this.sync.behind > 0)
    if (this.heads.beat(head) && this.connection.up?.followsHeads) {
      this.heads.resubscribed(head)
      void this.connection.renewSubscriptions()
    }
    void this.quiet.beat(allowedSilence(this.heads.blockInterval, this.options.heartbeatInterval))
    if (this.visible || ++this.beats % HIDDEN_BEATS === 0) this.proveSoon(0)
    this.tell()
  }

  private pushed(value: unknown): void {
    const parsed = parseLog(value)
    if (!parsed || parsed.log.address !== this.options.address) return
    this.lastLogAt = this.ports.clock.now()
    const blockTimestamp = parsed.log.blockTimestamp ?? this.heads.timestampOf(parsed.log.blockNumber)
    if (parsed.removed) this.sync.pushRemoved(parsed.log)
    else this.sync.push({ ...parsed.log, blockTimestamp })
    this.heads.heard(parsed.log.blockNumber, blockTimestamp)
    this.proveSoon(PROVE_AFTER_MS)
  }

  private changed(changes: readonly LedgerChange[]): void {
    this.send({ type: 'changes', changes })
    const pushedFrom = this.connection.up?.headAtOpen ?? Number.POSITIVE_INFINITY
    if (hasMissedPush(changes, pushedFrom, this.heads, this.ports.clock)) void this.connection.renewSubscriptions()
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
