import type { Alerts } from './alerts'
import type { ConnectionModel } from './connection/connection-model'

const FLAPS = 5
const FLAP_WINDOW_MS = 600_000
const SLOW_MS = 1_000
const SLOW_BEATS = 3
const NO_EVENTS_MS = 3_600_000
const STOPPED_MS = 60_000
const STOPPED_INTERVALS = 10

/** Watches the figures of a running engine and raises what somebody should know. */
export class Health {
  private losses: number[] = []
  private slowBeats = 0
  private lostAt: number | null = null

  constructor(private readonly alerts: Alerts) {}

  /** The connection changed. */
  connection({ phase, disconnectedAt }: Pick<ConnectionModel, 'phase' | 'disconnectedAt'>): void {
    const isLoss = phase.name === 'waiting' && disconnectedAt !== this.lostAt
    this.lostAt = disconnectedAt
    if (isLoss && disconnectedAt !== null) this.lost(disconnectedAt)
  }

  /** An unplanned loss of the connection. */
  private lost(now: number): void {
    this.losses = [...this.losses.filter((at) => now - at < FLAP_WINDOW_MS), now]
    if (this.losses.length > FLAPS) {
      this.alerts.raise('flapping', 'warning', `The connection was lost more than ${FLAPS} times within ten minutes`)
    }
  }

  beat(now: number, latencyMs: number): void {
    this.slowBeats = latencyMs > SLOW_MS ? this.slowBeats + 1 : 0
    if (this.slowBeats >= SLOW_BEATS)
      this.alerts.raise('slow', 'warning', `The node took over ${SLOW_MS} ms to answer, ${SLOW_BEATS} times running`)
    if (this.slowBeats === 0) this.alerts.clear('slow')
    this.losses = this.losses.filter((at) => now - at < FLAP_WINDOW_MS)
    if (this.losses.length <= FLAPS) this.alerts.clear('flapping')
  }

  /** `since`: when the head last moved. */
  head(now: number, since: number | null, blockInterval: number | null): void {
    if (since === null) return
    const allowed = Math.max(STOPPED_MS, STOPPED_INTERVALS * (blockInterval ?? 0))
    if (now - since > allowed) this.alerts.raise('heads-stopped', 'warning', 'No new block has come for a while')
    else this.alerts.clear('heads-stopped')
  }

  /** An hour without events is worth a quiet note, unless the coverage is behind: then that is the news. */
  events(now: number, lastEventAt: number, behind: boolean): void {
    if (!behind && now - lastEventAt > NO_EVENTS_MS) this.alerts.raise('no-events', 'note', 'No event for an hour')
    else this.alerts.clear('no-events')
  }
}
