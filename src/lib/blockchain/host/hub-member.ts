import type { EngineCommand, EngineMessage } from '../engine/engine-message'
import type { Clock } from '../engine/ports'
import type { RpcCall } from '../engine/rpc/json-rpc'
import { Continuity } from './continuity'
import type { EngineHost } from './engine-host'
import type { ClientWord, HostWord } from './host-protocol'
import type { Line } from './line'
import { Vigil } from './vigil'

interface MemberHooks {
  onMessage: (message: EngineMessage) => void
  /** The host did not answer: ask whoever may know, beside asking it again. */
  onDoubt: () => void
  /** Nobody answered: another host has to be found. */
  onSilence: () => void
}

interface Call {
  calls: readonly RpcCall[]
  resolve: (results: unknown[]) => void
  reject: (error: Error) => void
}

/** Commands that say how things shall be, as opposed to what shall happen: every host has to know them. */
const STANDING: ReadonlySet<string> = new Set<EngineCommand['type']>(['connect', 'visible', 'history'])

/**
 * A client of one hub after another. What it wished and what it asked is said again to the next one, and what the next
 * one tells goes on where the former one ended.
 */
export class HubMember implements EngineHost {
  /** Resolves when a hub has taken this client in for the first time. */
  readonly welcomed: Promise<void>
  private line: Line | null = null
  private inside = false
  private nextId = 1
  private readonly open = new Map<number, Call>()
  private readonly wishes = new Map<EngineCommand['type'], EngineCommand>()
  /** Asked for while there was no hub to hear it. */
  private readonly unsaid = new Map<EngineCommand['type'], EngineCommand>()
  private postponed: EngineCommand | null = null
  private receivedBefore = 0
  private onWelcome: () => void = () => undefined
  private readonly continuity: Continuity
  private readonly vigil: Vigil

  constructor(
    clock: Clock,
    private readonly hooks: MemberHooks,
  ) {
    this.welcomed = new Promise((resolve) => (this.onWelcome = resolve))
    this.continuity = new Continuity((message) => {
      if (message.type === 'status') this.receivedBefore = message.status.messagesReceived
      hooks.onMessage(message)
    })
    this.vigil = new Vigil(clock, {
      ask: () => this.say({ kind: 'ask' }),
      askAgain: () => {
        this.say({ kind: 'ask' })
        hooks.onDoubt()
      },
      onSilence: hooks.onSilence,
    })
  }

  /** Frames that the hosts so far had received, as last heard. */
  get messagesReceived(): number {
    return this.receivedBefore
  }

  /** A hub has taken this client in. */
  get isIn(): boolean {
    return this.inside
  }

  /** The host has not answered in time. */
  get doubts(): boolean {
    return this.vigil.doubts
  }

  /** Leaves the present hub for the one at the other end of `line`; `knock` asks it to open. */
  enter(line: Line, knock: () => void): void {
    this.leave()
    this.line = line
    line.listen((data) => {
      if (this.line === line) this.hear(data as HostWord)
    })
    knock()
    this.vigil.start()
  }

  /** Leaves the present hub. What is wished and asked meanwhile waits for the next one. */
  leave(): void {
    const { line } = this
    if (!line) return
    this.say({ kind: 'bye' })
    line.close()
    this.line = null
    if (this.inside) this.continuity.renew()
    this.inside = false
  }

  /** Asks, until a host is found, whether there is one. */
  seek(): void {
    this.vigil.start()
  }

  /** The host cannot be lost without this client. */
  trust(): void {
    this.vigil.stop()
  }

  post(command: EngineCommand): void {
    if (STANDING.has(command.type)) this.wishes.set(command.type, command)
    else if (!this.inside) this.unsaid.set(command.type, command)
    // A page that was away may have lost its host meanwhile.
    if (command.type === 'wake') this.vigil.hurry()
    if (this.inside) this.tellCommand(command)
  }

  call(calls: readonly RpcCall[]): Promise<unknown[]> {
    return new Promise((resolve, reject) => {
      const id = this.nextId++
      this.open.set(id, { calls, resolve, reject })
      if (this.inside) this.say({ kind: 'call', id, calls })
    })
  }

  close(): void {
    this.vigil.stop()
    this.leave()
    for (const { reject } of this.open.values()) reject(new Error('The live layer was closed'))
    this.open.clear()
  }

  private say(word: ClientWord): void {
    this.line?.send(word)
  }

  private tellCommand(command: EngineCommand): void {
    if (command.type === 'history') {
      // To a new hub what happened since the former one's last word is history: that is read before history may rest.
      this.postponed = command.read || this.continuity.isWhole ? null : command
      if (this.postponed) return
    }
    this.say({ kind: 'command', command })
  }

  private take(message: EngineMessage): void {
    this.continuity.hear(message)
    if (this.postponed) this.tellCommand(this.postponed)
  }

  private hear(word: HostWord): void {
    this.vigil.heard()
    if (word.kind === 'welcome') return this.settleIn()
    if (word.kind === 'here') return
    if (word.kind === 'message') return this.take(word.message)
    const call = this.open.get(word.id)
    this.open.delete(word.id)
    if (word.kind === 'answer') call?.resolve([...word.results])
    else call?.reject(new Error(word.reason))
  }

  private settleIn(): void {
    this.inside = true
    for (const command of [...this.wishes.values(), ...this.unsaid.values()]) this.tellCommand(command)
    this.unsaid.clear()
    for (const [id, { calls }] of this.open) this.say({ kind: 'call', id, calls })
    this.onWelcome()
  }
}
