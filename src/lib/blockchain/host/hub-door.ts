import type { EngineHub } from './engine-hub'
import type { ClientWord } from './host-protocol'
import { onLifeEnd } from './life-lock'
import type { Line } from './line'
import type { Locks } from './locks'

/** Takes clients in at a hub, and notices when they leave or are gone. */
export class HubDoor {
  /** How to see a client out, by the lock that says it lives. */
  private readonly inside = new Map<string, () => void>()

  constructor(
    private readonly hub: EngineHub,
    private readonly locks: Locks,
    /** A client is awake. */
    private readonly onAsk: () => void = () => undefined,
  ) {}

  admit(line: Line, lock: string): void {
    // One that comes again has lost its former line.
    this.inside.get(lock)?.()
    const leave = (): void => {
      forget()
      if (this.inside.get(lock) === leave) this.inside.delete(lock)
      this.hub.leave(line)
    }
    const forget = onLifeEnd(this.locks, lock, leave)
    this.inside.set(lock, leave)
    line.listen((data) => {
      const word = data as ClientWord
      if (word.kind === 'bye') return leave()
      if (word.kind === 'ask') this.onAsk()
      void this.hub.hear(line, word)
    })
    void this.hub.join(line)
  }

  /** Nobody is inside any more, and the hub ends. */
  close(): void {
    for (const leave of [...this.inside.values()]) leave()
    void this.hub.close()
  }
}
