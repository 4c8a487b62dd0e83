import type { Clock } from '../engine/ports'
import { systemClock } from '../engine/system-clock'

interface Due {
  at: number
  run: () => void
}

/** A clock for a page whose timers may come late because it is hidden: whoever is awake can have it look at the time. */
export class WakeableClock implements Clock {
  private readonly planned = new Set<Due>()

  constructor(private readonly clock: Clock = systemClock) {}

  now(): number {
    return this.clock.now()
  }

  after(delayMs: number, action: () => void): () => void {
    const cancel = (): void => {
      this.planned.delete(due)
      stop()
    }
    const due: Due = {
      at: this.now() + delayMs,
      run: () => {
        cancel()
        action()
      },
    }
    this.planned.add(due)
    const stop = this.clock.after(delayMs, due.run)
    return cancel
  }

  /** Does what is overdue, in its order. */
  catchUp(): void {
    const now = this.now()
    const overdue = [...this.planned].filter(({ at }) => at <= now).sort((a, b) => a.at - b.at)
    // One of them may cancel another.
    for (const due of overdue) if (this.planned.has(due)) due.run()
  }
}
