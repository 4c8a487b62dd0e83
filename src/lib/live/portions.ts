import type { PoolMessage } from '@/lib/blockchain/manager/pool-message'

/** Changes taken in one go. */
const PORTION = 200
/** What a frame leaves for it; a slow phone overruns it by one portion. Milliseconds. */
const BUDGET = 8

/** Takes messages in their order, large ones in portions, so that no burst holds up what a viewer sees or presses. */
export class Portions {
  private readonly waiting: PoolMessage[] = []
  private planned = false

  constructor(private readonly take: (message: PoolMessage) => void) {}

  hear(message: PoolMessage): void {
    if (message.type !== 'changes') this.waiting.push(message)
    else
      for (let from = 0; from < message.changes.length; from += PORTION)
        this.waiting.push({ ...message, changes: message.changes.slice(from, from + PORTION) })
    if (!this.planned) this.work(isSeen() ? BUDGET : Infinity)
  }

  /** Takes at once all that waits. */
  finish(): void {
    this.work(Infinity)
  }

  private work(budget: number): void {
    const began = performance.now()
    for (let next = this.waiting.shift(); next; next = this.waiting.shift()) {
      this.take(next)
      if (performance.now() - began > budget) break
    }
    if (this.planned || this.waiting.length === 0) return
    this.planned = true
    setTimeout(() => {
      this.planned = false
      this.work(isSeen() ? BUDGET : Infinity)
    }, 0)
  }
}

/** Nobody waits for a page that is hidden, and its timers come late. */
function isSeen(): boolean {
  return typeof document !== 'undefined' && document.visibilityState === 'visible'
}
