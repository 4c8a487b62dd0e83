import { Alerts } from './engine/alerts'
import type { Alert, AlertKind, EngineStatus } from './engine/engine-status'
import type { EngineCommand, EngineMessage } from './engine/engine-message'
import type { RpcCall } from './engine/rpc/json-rpc'
import { systemClock } from './engine/system-clock'
import { getConfig } from '@/lib/config/get-config'
import { listenToBrowser } from './browser-signals'
import { composeEngine } from './compose-engine'
import type { EngineHost } from './host/engine-host'
import { Deliveries } from './manager/deliveries'
import { idleStatus } from './manager/idle-status'
import { logStep } from './manager/log-step'
import type { WebSocketManagerOptions } from './manager/manager-options'
import type { ManagerStats } from './manager/manager-stats'
import { memoryAlarm } from './manager/memory-alarm'
import type { PoolChange, PoolMessage } from './manager/pool-message'
import { sameOptions } from './manager/same-options'
import { Subscribers, type EventFor, type SubscribeOptions, type Topic } from './manager/subscribers'
import { poolDecoder, type PoolDecoder } from './pool-decoder'

/**
 * Live events of the pools for the whole application: one connection however many subscribers. Binds the engine, which
 * knows only EVM logs, to the pools' ABI and the configuration.
 */
export class WebSocketManager {
  private static instance: WebSocketManager | null = null

  /** The one manager. @throws when it exists already with other options; call `destroy()` on it first. */
  static getInstance(options: WebSocketManagerOptions = {}): WebSocketManager {
    const { instance } = WebSocketManager
    if (!instance) return (WebSocketManager.instance = new WebSocketManager(options))
    if (Object.keys(options).length > 0 && !sameOptions(options, instance.options)) {
      throw new Error('WebSocketManager exists already with other options; call destroy() on it before making another')
    }
    return instance
  }

  private readonly subscribers = new Subscribers()
  private readonly listeners = new Set<(message: PoolMessage) => void>()
  private readonly alertListeners = new Set<(alert: Alert) => void>()
  private readonly deliveries = new Deliveries(this.subscribers)
  private readonly ownAlerts = new Alerts(systemClock, () => this.hear({ type: 'status', status: this.saidStatus }))
  private readonly told = new Set<string>()
  /** The engine's own word, and the same with what this side knows. */
  private saidStatus: EngineStatus = idleStatus
  private engineStatus: EngineStatus = idleStatus
  private host: Promise<EngineHost> | null = null
  private decoder: PoolDecoder | null = null
  private startHead: number | null = null
  private undecodable = 0
  private stopSignals = (): void => undefined
  private destroyed = false

  private constructor(private readonly options: WebSocketManagerOptions) {}

  /**
   * Starts, or tries again at once. Resolves when connected; rejects when the counted attempts are used up (trying goes
   * on), when a try fails and none is to follow, or when the manager is destroyed.
   */
  async connect(): Promise<void> {
    const host = await this.opened()
    const connected = this.untilConnected()
    host.post({ type: 'connect' })
    await connected
  }

  /**
   * Calls back for each event in blocks after the head that the first `connect()` saw, pushed or found later; never for
   * history. The returned function ends it.
   */
  subscribe<T extends Topic>(
    topic: T,
    callback: (event: EventFor<T>) => void,
    options: SubscribeOptions = {},
  ): () => void {
    const unsubscribe = this.subscribers.add(topic, callback, options)
    const count = this.subscribers.count(topic)
    this.log(`subscribed to ${topic} (${count} subscriber${count === 1 ? '' : 's'})`)
    return unsubscribe
  }

  getStats(): ManagerStats {
    const now = Date.now()
    const {
      state,
      endpoint,
      connectedAt,
      disconnectedAt,
      reconnectAttempts,
      messagesReceived,
      latency,
      live,
      source,
      coverage,
    } = this.engineStatus
    return {
      state,
      endpoint,
      topics: this.subscribers.topics,
      connectedAt,
      disconnectedAt,
      uptimeMs: connectedAt === null ? 0 : now - connectedAt,
      reconnectAttempts,
      messagesReceived,
      eventsReceived: this.deliveries.eventsReceived,
      lastEventAt: this.deliveries.lastEventAt,
      eventsPerSecond: this.deliveries.perSecond(now),
      lastBlock: this.engineStatus.head?.number ?? null,
      latency,
      subscribers: this.subscribers.size,
      live,
      source,
      coverage,
    }
  }

  /** The contract that is followed, lower case. */
  get address(): string {
    return (this.options.address ?? getConfig().address).toLowerCase()
  }

  /** Everything the engine says of itself, as of its last word. */
  getStatus(): EngineStatus {
    return this.engineStatus
  }

  /** Everything the engine says, logs decoded, history included. The returned function ends it. */
  listen(listener: (message: PoolMessage) => void): () => void {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }

  /** Calls back once for each alert as it is raised. */
  onAlert(callback: (alert: Alert) => void): () => void {
    this.alertListeners.add(callback)
    return () => this.alertListeners.delete(callback)
  }

  /** Raises an alert of the application's own, beside the engine's. */
  raise(kind: AlertKind, level: Alert['level'], message: string): void {
    this.ownAlerts.raise(kind, level, message)
  }

  clearAlert(kind: AlertKind): void {
    this.ownAlerts.clear(kind)
  }

  /** Asks the engine for something; does nothing before `connect()`. */
  command(command: EngineCommand): void {
    this.withHost((host) => host.post(command))
  }

  /** Reads up to the newest block now; resolves when the node was asked. @throws RpcError, DeadlineError */
  async refresh(): Promise<void> {
    this.command({ type: 'refresh' })
    await this.call([{ method: 'eth_blockNumber', params: [] }])
  }

  /** Runs calls on one node; results in the order of the calls. @throws RpcError, DeadlineError */
  async call(calls: readonly RpcCall[]): Promise<unknown[]> {
    return (await this.opened()).call(calls)
  }

  /** Ends everything this manager holds. A new one can be made afterwards. */
  destroy(): void {
    if (this.destroyed) return
    this.destroyed = true
    this.stopSignals()
    this.withHost((host) => host.close())
    this.engineStatus = { ...this.engineStatus, state: 'disconnected', source: 'none', live: false, connectedAt: null }
    for (const listener of [...this.listeners]) listener({ type: 'status', status: this.engineStatus })
    this.subscribers.clear()
    this.listeners.clear()
    this.alertListeners.clear()
    if (WebSocketManager.instance === this) WebSocketManager.instance = null
    this.log('destroyed')
  }

  private withHost(act: (host: EngineHost) => void): void {
    // Without a host there is nothing to do; why there is none was told to who asked for it.
    this.host?.then(act, () => undefined)
  }

  private async opened(): Promise<EngineHost> {
    if (this.destroyed) throw new Error('This WebSocketManager was destroyed; getInstance() makes a new one')
    this.host ??= this.open()
    try {
      return await this.host
    } catch (error) {
      // What failed to load may load another time.
      this.host = null
      throw error
    }
  }

  private async open(): Promise<EngineHost> {
    const decoder = await poolDecoder(this.options.abi)
    this.decoder = decoder
    // The engine is not needed to paint the page: it comes in a chunk of its own.
    const { openEngine } = await import('./host/open-engine')
    const host = await openEngine(composeEngine(this.options, decoder), (message) => this.hear(message))
    // Destroyed meanwhile, nobody would stop listening.
    if (this.destroyed) return host
    this.stopSignals = listenToBrowser({
      onWake: () => host.post({ type: 'wake' }),
      onVisible: (visible) => host.post({ type: 'visible', visible }),
    })
    return host
  }

  private untilConnected(): Promise<void> {
    const { reconnectAttempts } = this.engineStatus
    return new Promise((resolve, reject) => {
      const check = (): void => {
        const { state, reason, reconnectAttempts: now } = this.engineStatus
        if (state === 'connected') return settle(resolve)
        if (this.destroyed) return settle(() => reject(new Error('This WebSocketManager was destroyed')))
        // An old failure is no answer: connecting was only just asked for.
        const failed = now !== reconnectAttempts && (state === 'error' || state === 'disconnected')
        if (failed) settle(() => reject(new Error(reason ?? 'not connected')))
      }
      const settle = (settled: () => void): void => {
        stop()
        settled()
      }
      const stop = this.listen((message) => message.type === 'status' && check())
      check()
    })
  }

  private hear(message: EngineMessage): void {
    if (this.destroyed) return
    const decoded: PoolMessage =
      message.type === 'changes' ? { type: 'changes', changes: this.decode(message.changes) } : message
    if (decoded.type === 'chain') this.startHead = decoded.startHead
    if (decoded.type === 'beat') this.heartbeat(decoded.latency)
    if (decoded.type === 'status') decoded.status = this.takeStatus(decoded.status)
    for (const listener of [...this.listeners]) listener(decoded)
    if (decoded.type === 'changes') for (const change of decoded.changes) this.deliveries.take(change, this.startHead)
    if (decoded.type === 'reset' && decoded.otherChain) this.deliveries.forget()
  }

  private decode(changes: Extract<EngineMessage, { type: 'changes' }>['changes']): PoolChange[] {
    return changes.flatMap(({ op, log, via }) => {
      const event = this.decoder?.decode(log, via, op === 'revert') ?? null
      if (event === null) return []
      if (event.type !== 'malformed') return [{ op, event, log, via }]
      this.undecodable++
      this.ownAlerts.raise(
        'undecodable',
        'warning',
        `${this.undecodable} logs could not be decoded; last: ${event.reason}`,
      )
      return []
    })
  }

  private heartbeat(latency: number): void {
    this.log(`heartbeat ok (${Math.round(latency)} ms)`)
    memoryAlarm(this.ownAlerts)
  }

  private takeStatus(status: EngineStatus): EngineStatus {
    const before = this.engineStatus
    const alerts = [...status.alerts, ...this.ownAlerts.all]
    this.saidStatus = status
    this.engineStatus = { ...status, undecodable: this.undecodable, alerts }
    if (before.state !== status.state) this.log(status.state + (status.reason ? `: ${status.reason}` : ''))
    this.tellAlerts(alerts)
    return this.engineStatus
  }

  private tellAlerts(alerts: readonly Alert[]): void {
    const standing = new Set(alerts.map((alert) => `${alert.kind}:${alert.at}`))
    for (const alert of alerts) {
      const name = `${alert.kind}:${alert.at}`
      if (this.told.has(name)) continue
      this.told.add(name)
      this.log(`alert: ${alert.message}`)
      for (const callback of [...this.alertListeners]) callback(alert)
    }
    for (const name of this.told) if (!standing.has(name)) this.told.delete(name)
  }

  private log(step: string): void {
    if (this.options.verbose) logStep(step)
  }
}
