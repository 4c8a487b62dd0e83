import type { Clock } from '../ports'
import type { Link } from './link'

interface PulseHooks {
  /** The node answered: its head, and how long that took in milliseconds. */
  onBeat: (head: number, latencyMs: number, silentForMs: number) => void
  /** It did not: the socket is not to be trusted any more. */
  onSilent: (reason: string) => void
  /** Milliseconds between blocks as observed; null while unknown. */
  blockInterval: () => number | null
}

/** The heartbeat for which the bounds below are stated; with another one they scale. */
const REFERENCE_HEARTBEAT_MS = 30_000
const BEAT_DEADLINE_MS = 5_000
const PROBE_DEADLINE_MS = 3_000
const QUIET_MS = 10_000
const BLOCKS_OF_SILENCE = 3
/** Below this a busy machine would be taken for a dead socket. */
const LEAST_DEADLINE_MS = 500

/** Asks a link for its head: at every heartbeat, after a silence, and when told to. A link that does not answer is dead. */
export class Pulse {
  private cancelBeat = (): void => undefined
  private cancelSilence = (): void => undefined
  private lastFrameAt: number
  private probing = false
  private watching = true
  private stopped = false
  private readonly scale: number

  constructor(
    private readonly link: Link,
    private readonly clock: Clock,
    private readonly heartbeatMs: number,
    private readonly hooks: PulseHooks,
  ) {
    this.scale = heartbeatMs / REFERENCE_HEARTBEAT_MS
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
    void this.ask(PROBE_DEADLINE_MS)
  }

  stop(): void {
    this.stopped = true
    this.cancelBeat()
    this.cancelSilence()
  }

  private planBeat(): void {
    this.cancelBeat = this.clock.after(this.heartbeatMs, () => {
      void this.ask(BEAT_DEADLINE_MS)
      this.planBeat()
    })
  }

  /** One timer that looks how long ago the last frame was, instead of one that every frame sets anew. */
  private planSilence(): void {
    const allowed = Math.max(BLOCKS_OF_SILENCE * (this.hooks.blockInterval() ?? 0), QUIET_MS * this.scale)
    const left = this.lastFrameAt + allowed - this.clock.now()
    this.cancelSilence = this.clock.after(left > 0 ? left : allowed, () => {
      if (this.watching && this.clock.now() - this.lastFrameAt >= allowed) this.probe()
      this.planSilence()
    })
  }

  private async ask(deadlineMs: number): Promise<void> {
    if (this.probing || this.stopped) return
    this.probing = true
    const askedAt = this.clock.now()
    const silentFor = askedAt - this.lastFrameAt
    try {
      const head = await this.link.blockNumber(Math.max(LEAST_DEADLINE_MS, deadlineMs * this.scale))
      if (!this.stopped) this.hooks.onBeat(head, this.clock.now() - askedAt, silentFor)
    } catch (error) {
      if (!this.stopped) this.hooks.onSilent(error instanceof Error ? error.message : String(error))
    } finally {
      this.probing = false
    }
  }
}
