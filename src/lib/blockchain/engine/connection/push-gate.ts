/** More pushes than this are not kept; what is lost is found by reading. */
const LIMIT = 20_000

/** Keeps what a link pushes until it is known to be on our chain, and hands it on then, in order. */
export class PushGate {
  private open = false
  private kept: (() => void)[] = []

  pass(action: () => void): void {
    if (this.open) action()
    else if (this.kept.length < LIMIT) this.kept.push(action)
  }

  admit(): void {
    this.open = true
    for (const action of this.kept.splice(0)) action()
  }

  shut(): void {
    this.open = false
    this.kept = []
  }
}
