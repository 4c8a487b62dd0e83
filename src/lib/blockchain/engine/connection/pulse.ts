import type { Clock } from '../ports'
import { DeadlineError } from '../rpc/deadline-error'
import type { Link } from './link'
import { allowedSilence } from './allowed-silence'
import { scaledBound } from './scaled-bound'

interface PulseHooks {
  /** The node answered: its head, and how long that took in milliseconds. */
  onBeat: (head: number, latencyMs: number) => void
  /** It did not: the socket is not to be trusted any more. */
  onSilent: (reason: string) => void
  /** Milliseconds between blocks as observed; null while unknown. */
  blockInterval: () => number | null
}

const BEAT_DEADLINE_MS = 5_000
const PROBE_DEADLINE_MS = 3_000
/** A sleep is noticed up to a second late; three seconds after it the truth must be known. */
const WAKE_DEADLINE_MS = 2_000
/** Questions in a row that may go unanswered while other frames come. */
const PATIENCE = 3

/** Asks a link for its head: at every heartbeat, after a silence, and when told to. A link that does not answer is dead. */
export class Pulse {
  private cancelBeat = (): void => undefined
  private cancelSilence = (): void => undefined
  private lastFrameAt: number
  private probing = false
  private watching = true
  private stopped = false

  constructor(
    private readonly link: Link,
    private readonly clock: Clock,
    private readonly heartbeatMs: number,
    private readonly hooks: PulseHooks,
  ) {
    this.lastFrameAt = clock.now()
    this.planBeat()
    this.planSilence()
  }

  /** A frame came: the socket lives. */
  heard(): void {
    this.lastFrameAt = this.clock.now()
  }

  /** Whether silence between heartbeats is watched for; a hidden page has no use for it. */
  watchSilence(watch: boolean): void {
    this.watching = watch
    if (watch) this.probe()
  }

  /** Asks now, with a short deadline. */
  probe(): void {
    if (!this.probing) void this.ask(PROBE_DEADLINE_MS)
  }

  /** Time was lost, and with it perhaps the socket: asks now, whatever is still being waited for. */
  wake(): void {
    void this.ask(WAKE_DEADLINE_MS)
  }

  stop(): void {
    this.stopped = true
    this.cancelBeat()
    this.cancelSilence()
  }

  private planBeat(): void {
    this.cancelBeat = this.clock.after(this.heartbeatMs, () => {
      if (!this.probing) void this.ask(BEAT_DEADLINE_MS)
      this.planBeat()
    })
  }

  /** One timer that looks how long ago the last frame was, instead of one that every frame sets anew. */
  private planSilence(): void {
    const allowed = allowedSilence(this.hooks.blockInterval(), this.heartbeatMs)
    const left = this.lastFrameAt + allowed - this.clock.now()
    this.cancelSilence = this.clock.after(left > 0 ? left : allowed, () => {
      if (this.watching && this.clock.now() - this.lastFrameAt >= allowed) this.probe()
      this.planSilence()
    })
  }

  private async ask(deadlineMs: number): Promise<void> {
    this.probing = true
    for (let asked = 1; !this.stopped; asked++) {
      const askedAt = this.clock.now()
      try {
        const head = await this.link.blockNumber(scaledBound(deadlineMs, this.heartbeatMs))
        if (!this.stopped) this.hooks.onBeat(head, this.clock.now() - askedAt)
        break
      } catch (error) {
        // A socket that carries megabytes is late with an answer, but not silent.
        const isBusy = error instanceof DeadlineError && this.lastFrameAt > askedAt && asked < PATIENCE
        if (isBusy) continue
        if (!this.stopped) this.hooks.onSilent(error instanceof Error ? error.message : String(error))
        break
      }
    }
    this.probing = false
  }
}
