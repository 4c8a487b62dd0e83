/** Smaller differences are rounding. Pixels. */
const SAME = 0.5

/** Where each row of a long list is, from the height that all have and the few that differ (a name shown whole). */
export class RowHeights {
  private readonly differing = new Map<number, number>()

  constructor(private usual: number) {}

  get each(): number {
    return this.usual
  }

  /** Takes the measured heights of rows that stand, by index. True when any row has another place now. */
  take(measured: ReadonlyMap<number, number>): boolean {
    const usual = mostCommon([...measured.values()]) ?? this.usual
    const isOther = Math.abs(usual - this.usual) > SAME
    // Another width of the window: what rows were higher by is not known any more.
    if (isOther) this.differing.clear()
    if (isOther) this.usual = usual
    let changed = isOther
    for (const [index, height] of measured) {
      const more = Math.abs(height - this.usual) > SAME ? height - this.usual : 0
      if (Math.abs((this.differing.get(index) ?? 0) - more) <= SAME) continue
      changed = true
      if (more === 0) this.differing.delete(index)
      else this.differing.set(index, more)
    }
    return changed
  }

  /** How far below the list's beginning the row of this index begins. */
  top(index: number): number {
    let top = index * this.usual
    for (const [at, more] of this.differing) if (at < index) top += more
    return top
  }

  /** The last of the rows 0 to `count` that begins at or above `top`. */
  at(top: number, count: number): number {
    let low = 0
    let high = count
    while (low < high) {
      const middle = Math.ceil((low + high) / 2)
      if (this.top(middle) <= top) low = middle
      else high = middle - 1
    }
    return low
  }
}

function mostCommon(heights: readonly number[]): number | null {
  const counts = new Map<number, number>()
  for (const height of heights) counts.set(height, (counts.get(height) ?? 0) + 1)
  const [most] = [...counts].sort(([, a], [, b]) => b - a)
  return most ? most[0] : null
}
