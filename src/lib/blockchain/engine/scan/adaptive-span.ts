/** Stop looking for a longer span once the shortest refused is within this factor of the longest accepted. */
const CLOSE_ENOUGH = 1.5

/**
 * How many blocks one `eth_getLogs` may ask for. It learns the provider's cap from refusals and keeps it: asking for more
 * again and again would have half of all calls refused.
 */
export class AdaptiveSpan {
  private accepted = 0
  private refused = Number.POSITIVE_INFINITY

  constructor(private span: number) {}

  get blocks(): number {
    return this.span
  }

  /** True until a range of the present span was answered: callers probe with one request before asking many. */
  get untested(): boolean {
    return this.accepted < this.span
  }

  /** A range of `blocks` was refused for its length; `cap` is what the provider said it takes. */
  refuse(blocks: number, cap: number | null): void {
    this.refused = Math.min(this.refused, blocks)
    this.accepted = Math.min(this.accepted, blocks - 1)
    // A cap named inclusively by some is exclusive for others: refused at the very cap, one less is tried first.
    const wanted = cap === null ? Math.max(this.accepted, Math.floor(blocks / 2)) : cap === blocks ? cap - 1 : cap
    this.span = Math.max(1, Math.min(this.span, wanted))
    if (cap !== null) this.refused = Math.min(this.refused, this.span + 1)
  }

  /** A range of `blocks` was answered. */
  accept(blocks: number): void {
    this.accepted = Math.max(this.accepted, blocks)
    if (blocks < this.span || !Number.isFinite(this.refused)) return
    if (this.refused / this.accepted > CLOSE_ENOUGH) this.span = Math.floor((this.accepted + this.refused) / 2)
  }
}
