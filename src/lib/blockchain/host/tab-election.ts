import type { EngineCommand, EngineMessage } from '../engine/engine-message'
import type { RpcCall } from '../engine/rpc/json-rpc'
import { Candidacy } from './candidacy'
import type { ElectionPorts } from './election-ports'
import type { EngineHost } from './engine-host'
import { EngineHub } from './engine-hub'
import { HubDoor } from './hub-door'
import { HubMember } from './hub-member'
import type { Line } from './line'
import { pairedLines } from './paired-lines'

/** What tabs that follow the same say to all of them. */
type LobbyWord =
  /** Whoever leads, say so. */
  | { kind: 'who' }
  /** I lead. A later leader has a higher epoch. */
  | { kind: 'lead'; epoch: number }
  /** To the leader of that epoch: let me in, by the line of this name. */
  | { kind: 'hello'; epoch: number; line: string; lock: string }

/** Several tabs may notice at once that their leader is silent. Milliseconds. */
const SPREAD = 500

/**
 * One of the tabs that share an engine without a worker: the holder of a lock leads and runs it, the others are its
 * clients, and each is ready to follow it. Each client has a line of its own to one leader of one epoch and closes it
 * when it follows another: what a leader says that was frozen and overtaken is heard by nobody.
 */
export class TabElection implements EngineHost {
  /** Resolves when there is a leader that has taken this tab in; rejects when tabs cannot elect one here. */
  readonly welcomed: Promise<void>
  private readonly member: HubMember
  private readonly candidacy: Candidacy
  private readonly lobby: Line
  /** The highest epoch heard of. */
  private epoch = 0
  private door: HubDoor | null = null
  private refuse: (error: Error) => void = () => undefined
  private ended = false

  constructor(
    private readonly name: string,
    private readonly lifeLock: string,
    private readonly ports: ElectionPorts,
    onMessage: (message: EngineMessage) => void,
  ) {
    this.lobby = ports.openLine(name)
    this.member = new HubMember(ports.clock, {
      onMessage,
      onDoubt: () => this.say({ kind: 'who' }),
      onSilence: () => this.succeedSilent(),
    })
    this.candidacy = new Candidacy(ports.locks, name, {
      onElected: () => this.lead(),
      onOver: () => this.fallBack(),
      onRefused: (error) => this.refuse(error),
    })
    const refused = new Promise<void>((_, reject) => (this.refuse = reject))
    this.welcomed = Promise.race([this.member.welcomed, refused])
    this.lobby.listen((data) => this.hear(data as LobbyWord))
    this.candidacy.stand()
    this.say({ kind: 'who' })
    this.member.seek()
  }

  post(command: EngineCommand): void {
    this.member.post(command)
  }

  call(calls: readonly RpcCall[]): Promise<unknown[]> {
    return this.member.call(calls)
  }

  close(): void {
    this.ended = true
    this.member.close()
    this.door?.close()
    this.door = null
    this.candidacy.withdraw()
    this.lobby.close()
  }

  private say(word: LobbyWord): void {
    this.lobby.send(word)
  }

  private hear(word: LobbyWord): void {
    const { door, epoch } = this
    if (word.kind === 'who') {
      if (door) this.say({ kind: 'lead', epoch })
    } else if (word.kind === 'hello') {
      if (word.epoch === epoch) door?.admit(this.ports.openLine(word.line), word.lock)
    } else if (word.epoch > epoch || (word.epoch === epoch && this.member.doubts)) {
      this.epoch = word.epoch
      // Overtaken, this tab is silent at once, though the lock's loss may still have to be told.
      this.stepDown()
      this.follow()
    }
  }

  private follow(): void {
    const line = `${this.name} ${this.epoch} ${crypto.randomUUID()}`
    const { epoch, lifeLock: lock } = this
    this.member.enter(this.ports.openLine(line), () => this.say({ kind: 'hello', epoch, line, lock }))
  }

  private lead(): void {
    if (this.ended) return this.candidacy.withdraw()
    const { ports, member } = this
    // Higher than any that this tab has heard of, and than that of a frozen leader of whom it has heard nothing.
    this.epoch = Math.max(this.epoch + 1, ports.clock.now())
    const { messagesReceived: before } = member
    const hub = new EngineHub((tell) =>
      ports.openEngine((message) => {
        if (message.type !== 'status') return tell(message)
        const { status } = message
        // All tabs go on counting where the former leader ended.
        tell({ ...message, status: { ...status, messagesReceived: before + status.messagesReceived } })
      }),
    )
    const door = new HubDoor(hub, ports.locks, ports.onAsk)
    this.door = door
    const [own, other] = pairedLines()
    member.enter(own, () => door.admit(other, this.lifeLock))
    member.trust()
    this.say({ kind: 'lead', epoch: this.epoch })
  }

  private stepDown(): void {
    if (!this.door) return
    this.member.leave()
    this.door.close()
    this.door = null
    this.candidacy.withdraw()
  }

  /** The lock is gone: another tab leads, and this one stands behind it again. */
  private fallBack(): void {
    if (this.ended) return
    this.stepDown()
    this.candidacy.stand()
    if (this.member.isIn) return
    this.say({ kind: 'who' })
    this.member.seek()
  }

  private succeedSilent(): void {
    const { epoch, ports } = this
    ports.clock.after(ports.random() * SPREAD, () => {
      if (this.ended || this.door) return
      // Meanwhile another tab may have been quicker, or the answer only late.
      if (this.epoch === epoch && this.member.doubts) this.candidacy.seize()
      this.member.seek()
    })
  }
}
