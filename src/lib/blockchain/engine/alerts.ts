import type { Alert, AlertKind } from './engine-status'
import type { Clock } from './ports'

/** The alerts that stand now, at most one of a kind. */
export class Alerts {
  private standing: readonly Alert[] = []

  constructor(
    private readonly clock: Clock,
    private readonly onChange: (alert: Alert | null) => void,
  ) {}

  get all(): readonly Alert[] {
    return this.standing
  }

  /** Raises an alert, or renews its words; the same words again are not news. */
  raise(kind: AlertKind, level: Alert['level'], message: string): void {
    if (this.standing.some((alert) => alert.kind === kind && alert.message === message)) return
    const alert = { kind, level, message, at: this.clock.now() }
    this.standing = [...this.standing.filter((other) => other.kind !== kind), alert]
    this.onChange(alert)
  }

  clear(kind: AlertKind): void {
    if (!this.standing.some((alert) => alert.kind === kind)) return
    this.standing = this.standing.filter((alert) => alert.kind !== kind)
    this.onChange(null)
  }
}
