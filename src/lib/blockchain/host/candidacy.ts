import type { Locks } from './locks'

interface CandidacyHooks {
  onElected: () => void
  /** The lock was taken from this tab, or given back. */
  onOver: () => void
  /** There is no lock to be had here. */
  onRefused: (error: Error) => void
}

/** Stands for the one lock whose holder leads: asked for once and held, by whoever is next when it gets free. */
export class Candidacy {
  private waiting: AbortController | null = null
  private release: (() => void) | null = null

  constructor(
    private readonly locks: Locks,
    private readonly name: string,
    private readonly hooks: CandidacyHooks,
  ) {}

  /** Waits for the lock. */
  stand(): void {
    if (this.waiting) return
    this.waiting = new AbortController()
    this.request({ signal: this.waiting.signal }, this.waiting.signal)
  }

  /** Takes the lock from a holder that does not answer. */
  seize(): void {
    this.withdraw()
    this.request({ steal: true }, null)
  }

  /** Waits no more, and gives back the lock if it is held. */
  withdraw(): void {
    this.waiting?.abort()
    this.waiting = null
    this.release?.()
    this.release = null
  }

  private request(options: LockOptions, withdrawal: AbortSignal | null): void {
    let held = false
    const hold = (): Promise<void> => {
      held = true
      if (this.waiting?.signal === withdrawal) this.waiting = null
      return new Promise((release) => {
        this.release = release
        this.hooks.onElected()
      })
    }
    const over = (error?: unknown): void => {
      if (held) return this.hooks.onOver()
      // Whoever was quicker leads; this tab stands behind.
      if (!withdrawal) return this.stand()
      if (!withdrawal.aborted) this.hooks.onRefused(error instanceof Error ? error : new Error(String(error)))
    }
    this.locks.request(this.name, options, hold).then(() => over(), over)
  }
}
