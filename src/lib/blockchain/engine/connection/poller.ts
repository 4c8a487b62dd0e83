import type { Clock } from '../ports'

/** Asks again and again while it is on; an answer that is late delays the next question instead of piling up. */
export class Poller {
  private running = false
  private cancel = (): void => undefined

  constructor(
    private readonly clock: Clock,
    private readonly ask: () => Promise<void>,
  ) {}

  get on(): boolean {
    return this.running
  }

  start(firstAfterMs: number, everyMs: number): void {
    if (this.running) return
    this.running = true
    const next = (delay: number): void => {
      this.cancel = this.clock.after(delay, () => {
        void this.ask().finally(() => this.running && next(everyMs))
      })
    }
    next(firstAfterMs)
  }

  stop(): void {
    this.running = false
    this.cancel()
  }
}
