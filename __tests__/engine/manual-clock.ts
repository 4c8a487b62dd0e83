import type { Clock } from '@/lib/blockchain/engine/ports'

interface Timer {
  at: number
  order: number
  action: () => void
}

/** Time that passes only when told to. Between two timers every promise that can settle has settled. */
export class ManualClock implements Clock {
  private readonly timers = new Set<Timer>()
  private order = 0

  constructor(private time = 1_700_000_000_000) {}

  now = (): number => this.time

  after = (delayMs: number, action: () => void): (() => void) => {
    const timer = { at: this.time + Math.max(0, delayMs), order: this.order++, action }
    this.timers.add(timer)
    return () => void this.timers.delete(timer)
  }

  /** Timers that were neither fired nor cancelled. */
  get pending(): number {
    return this.timers.size
  }

  sleep(delayMs: number): Promise<void> {
    return new Promise((resolve) => this.after(delayMs, resolve))
  }

  /** Lets `ms` pass. */
  async advance(ms: number): Promise<void> {
    await this.pass(this.time + ms, () => false)
  }

  /** Lets time pass until `done`, at most `ms`; true when it was done. */
  async until(done: () => boolean, ms: number): Promise<boolean> {
    await this.pass(this.time + ms, done)
    return done()
  }

  private async pass(end: number, done: () => boolean): Promise<void> {
    await settle()
    while (!done()) {
      const next = this.next()
      if (!next || next.at > end) {
        this.time = end
        return
      }
      this.timers.delete(next)
      this.time = Math.max(this.time, next.at)
      next.action()
      await settle()
    }
  }

  private next(): Timer | null {
    let first: Timer | null = null
    for (const timer of this.timers)
      if (!first || timer.at < first.at || (timer.at === first.at && timer.order < first.order)) first = timer
    return first
  }
}

/** Runs every promise reaction that is due, and those that they bring about. */
export function settle(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve))
}
