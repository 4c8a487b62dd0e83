/**
 * Runs what comes from outside one after the other, each with everything that follows from it before the next. A socket
 * may otherwise hand on two frames at once, and a replay could not tell.
 */
export class TurnQueue {
  private readonly turns: (() => void)[] = []
  private running = false

  add(turn: () => void): void {
    this.turns.push(turn)
    if (this.running) return
    this.running = true
    setImmediate(() => this.step())
  }

  private step(): void {
    this.turns.shift()?.()
    if (this.turns.length > 0) setImmediate(() => this.step())
    else this.running = false
  }
}
