/** Successes in a row that earn one more request at a time. */
const EARN = 10

/** How many requests may be under way: halved when the provider says "too many", won back slowly. */
export class Concurrency {
  private allowed: number
  private successes = 0

  constructor(private readonly most: number) {
    this.allowed = most
  }

  get limit(): number {
    return this.allowed
  }

  succeeded(): void {
    if (this.allowed >= this.most || ++this.successes < EARN) return
    this.successes = 0
    this.allowed++
  }

  refused(): void {
    this.successes = 0
    this.allowed = Math.max(1, Math.floor(this.allowed / 2))
  }
}
