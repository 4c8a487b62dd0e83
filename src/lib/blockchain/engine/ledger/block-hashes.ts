import type { Hex } from '../chain-log'

/** Ranges end at most this far apart at the tip; further down their ends are met at once. */
const LOOK_BACK = 1_024

/** Which hash was proved to stand at which height. The tip's hash is what the next range must link to. */
export class BlockHashes {
  private readonly known = new Map<number, Hex>()

  get(block: number): Hex | undefined {
    return this.known.get(block)
  }

  /** The lowest height at which `facts` contradict what is known; null when they agree. */
  conflict(facts: ReadonlyMap<number, Hex>): number | null {
    let lowest: number | null = null
    for (const [block, hash] of facts) {
      const held = this.known.get(block)
      if (held !== undefined && held !== hash && (lowest === null || block < lowest)) lowest = block
    }
    return lowest
  }

  learn(facts: ReadonlyMap<number, Hex>): void {
    for (const [block, hash] of facts) this.known.set(block, hash)
  }

  cutAbove(last: number): void {
    for (const block of this.known.keys()) if (block > last) this.known.delete(block)
  }

  /** Heights with a known hash below `block`, descending. */
  below(block: number): number[] {
    return [...this.known.keys()].filter((known) => known < block).sort((a, b) => b - a)
  }

  /** The highest height of [from, to] with a known hash. */
  highest(from: number, to: number): number | null {
    for (let block = to; block >= from && to - block < LOOK_BACK; block--) if (this.known.has(block)) return block
    return null
  }

  /** The lowest height of [from, to] with a known hash. */
  lowest(from: number, to: number): number | null {
    for (let block = from; block <= to && block - from < LOOK_BACK; block++) if (this.known.has(block)) return block
    return null
  }

  /** Forgets heights below `block`, except those in `keep`: behind the finality horizon only the ends are ever compared. */
  forgetBelow(block: number, keep: ReadonlySet<number>): void {
    for (const known of this.known.keys()) if (known < block && !keep.has(known)) this.known.delete(known)
  }
}
