const SECONDS = 10

/** Events a second over the last ten seconds, in constant memory. */
export class EventRate {
  private readonly counts = new Array<number>(SECONDS).fill(0)
  private second = 0

  count(now: number): void {
    this.roll(now)
    const slot = this.second % SECONDS
    this.counts[slot] = (this.counts[slot] ?? 0) + 1
  }

  perSecond(now: number): number {
    this.roll(now)
    return this.counts.reduce((sum, count) => sum + count, 0) / SECONDS
  }

  private roll(now: number): void {
    const second = Math.floor(now / 1000)
    for (let next = Math.max(this.second + 1, second - SECONDS + 1); next <= second; next++)
      this.counts[next % SECONDS] = 0
    this.second = Math.max(this.second, second)
  }
}
