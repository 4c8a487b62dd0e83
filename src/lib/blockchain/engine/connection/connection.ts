import type { EngineOptions } from '../engine-options'
import type { EnginePorts } from '../ports'
import type { BlockHeader } from '../ledger/proven-range'
import { initialConnection, type ConnectionEvent, type ConnectionModel } from './connection-model'
import { reduceConnection } from './connection-reducer'
import { Link } from './link'
import { Pulse } from './pulse'

export interface ConnectionHooks {
  /** The model changed. */
  onChange: (model: ConnectionModel) => void
  /** A link is up: subscribed, with its head. Also after a planned move to another socket. */
  onUp: (link: Link) => void
  onLog: (value: unknown) => void
  onHead: (header: BlockHeader) => void
  onFrame: (bytes: number, malformed: boolean) => void
  onBeat: (head: number, latencyMs: number) => void
  blockInterval: () => number | null
}

/** Uptime after which failures before it no longer count. */
const STABLE_MS = 10_000
/** A socket of known lifetime is left this part of it early, so that no cut is ever seen. */
const LEAVE_AT = 0.85

/** Keeps one link up: drives the reducer, carries out its commands, moves to another endpoint when one fails. */
export class Connection {
  private model = initialConnection
  private link: Link | null = null
  private pulse: Pulse | null = null
  private endpointIndex = 0
  private visible = true
  private renewedAt = Number.NEGATIVE_INFINITY
  private cancelTimers: (() => void)[] = []

  constructor(
    private readonly options: EngineOptions,
    private readonly ports: EnginePorts,
    private readonly hooks: ConnectionHooks,
  ) {}

  get current(): ConnectionModel {
    return this.model
  }

  /** The link in use; null unless the phase is `open`. */
  get up(): Link | null {
    return this.model.phase.name === 'open' ? this.link : null
  }

  get endpoint(): string {
    return this.link?.url ?? this.options.wsUrls[this.endpointIndex % Math.max(1, this.options.wsUrls.length)] ?? ''
  }

  start(): void {
    this.dispatch({ type: 'start', now: this.ports.clock.now() })
  }

  stop(): void {
    this.dispatch({ type: 'stop', now: this.ports.clock.now() })
  }

  /** Something says that the network may be back, or that time was lost: an open socket is probed, a waiting try is made. */
  nudge(): void {
    this.pulse?.wake()
    this.dispatch({ type: 'nudge', now: this.ports.clock.now() })
  }

  setVisible(visible: boolean): void {
    if (visible === this.visible) return
    this.visible = visible
    this.pulse?.watchSilence(visible)
    // Nobody looks at a hidden page's heads; logs stay subscribed.
    this.up?.followHeads(visible && this.options.heads).catch(() => this.pulse?.probe())
  }

  /** Subscribes anew on the link in use, whose subscriptions may be dead; at most once a heartbeat. */
  async renewSubscriptions(): Promise<void> {
    const link = this.up
    const now = this.ports.clock.now()
    if (!link || now - this.renewedAt < this.options.heartbeatInterval) return
    this.renewedAt = now
    try {
      await link.renewLogs()
      if (link.followsHeads) await link.followHeads(true)
    } catch {
      link.down('the subscriptions could not be renewed')
    }
  }

  /** The link in use is not to be trusted. */
  private fail(reason: string, retryAfterMs: number | null = null): void {
    this.dispatch({ type: 'failed', now: this.ports.clock.now(), reason, retryAfterMs, random: this.ports.random })
  }

  private dispatch(event: ConnectionEvent): void {
    const step = reduceConnection(this.model, event, this.options)
    if (step.model === this.model && step.commands.length === 0) return
    this.model = step.model
    for (const command of step.commands) {
      if (command.do === 'close') this.drop()
      else if (command.do === 'open') void this.open()
      else this.later(command.until - event.now, () => this.dispatch({ type: 'due', now: this.ports.clock.now() }))
    }
    this.hooks.onChange(this.model)
  }

  private async open(): Promise<void> {
    this.drop()
    const link = this.connect((reason, retryAfterMs) => {
      if (this.link !== link) return
      this.endpointIndex++
      this.fail(reason, retryAfterMs)
    })
    this.link = link
    if ((await link.make()) && this.link === link) this.use(link)
  }

  private connect(onDown: (reason: string, retryAfterMs: number | null) => void): Link {
    const { options, hooks, ports } = this
    const expected = {
      filter: { address: options.address, topics: options.topics },
      chainId: options.chainId,
      heads: this.visible && options.heads,
      heartbeatInterval: options.heartbeatInterval,
    }
    return new Link(this.endpoint, expected, ports, {
      onLog: hooks.onLog,
      onHead: hooks.onHead,
      onFrame: (bytes, malformed) => {
        this.pulse?.heard()
        hooks.onFrame(bytes, malformed)
      },
      onDown,
    })
  }

  private use(link: Link): void {
    const { clock } = this.ports
    this.link = link
    this.pulse?.stop()
    this.pulse = new Pulse(link, clock, this.options.heartbeatInterval, {
      onBeat: this.hooks.onBeat,
      onSilent: (reason) => link.down(reason),
      blockInterval: this.hooks.blockInterval,
    })
    if (this.visible) this.pulse.probe()
    else this.pulse.watchSilence(false)
    this.dispatch({ type: 'opened', now: clock.now() })
    this.later(STABLE_MS, () => this.dispatch({ type: 'settled', now: clock.now() }))
    const { maxSocketAge } = this.options
    if (maxSocketAge !== null)
      this.later(maxSocketAge * (LEAVE_AT - 0.1 * this.ports.random()), () => void this.move(link))
    this.hooks.onUp(link)
  }

  /** Make before break: the next socket is subscribed before the ageing one is closed. If it cannot be made, the old one stays. */
  private async move(old: Link): Promise<void> {
    let inUse = false
    const next = this.connect((reason, retryAfterMs) => {
      if (inUse && this.link === next) this.fail(reason, retryAfterMs)
    })
    const made = await next.make()
    if (!made || this.link !== old) return next.down('not needed')
    inUse = true
    this.cancelAll()
    this.use(next)
    old.down('replaced by a younger socket')
  }

  private later(delayMs: number, action: () => void): void {
    this.cancelTimers.push(this.ports.clock.after(Math.max(0, delayMs), action))
  }

  private cancelAll(): void {
    for (const cancel of this.cancelTimers.splice(0)) cancel()
  }

  private drop(): void {
    this.cancelAll()
    this.pulse?.stop()
    this.pulse = null
    const link = this.link
    this.link = null
    link?.down('closed by us')
  }
}
