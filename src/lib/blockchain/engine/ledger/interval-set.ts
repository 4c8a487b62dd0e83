export interface Interval {
  from: number
  to: number
}

/** Disjoint, ascending ranges of block numbers, both ends included; neighbours are merged. */
export class IntervalSet {
  private items: Interval[] = []

  get all(): readonly Interval[] {
    return this.items
  }

  add(from: number, to: number): void {
    if (to < from) return
    const merged = { from, to }
    const apart = this.items.filter((item) => {
      if (item.to < from - 1 || item.from > to + 1) return true
      merged.from = Math.min(merged.from, item.from)
      merged.to = Math.max(merged.to, item.to)
      return false
    })
    apart.push(merged)
    this.items = apart.sort((a, b) => a.from - b.from)
  }

  /** Takes [from, to] out. */
  remove(from: number, to: number): void {
    this.items = this.items.flatMap((item) => {
      if (item.to < from || item.from > to) return [item]
      const rest: Interval[] = []
      if (item.from < from) rest.push({ from: item.from, to: from - 1 })
      if (item.to > to) rest.push({ from: to + 1, to: item.to })
      return rest
    })
  }

  cutAbove(last: number): void {
    this.remove(last + 1, Number.MAX_SAFE_INTEGER)
  }

  /** The interval that holds `block`. */
  at(block: number): Interval | undefined {
    return this.items.find((item) => item.from <= block && block <= item.to)
  }

  /** What [from, to] lacks, ascending. */
  missing(from: number, to: number): Interval[] {
    const gaps: Interval[] = []
    let next = from
    for (const item of this.items) {
      if (item.to < next) continue
      if (item.from > to) break
      if (item.from > next) gaps.push({ from: next, to: item.from - 1 })
      next = item.to + 1
    }
    if (next <= to) gaps.push({ from: next, to })
    return gaps
  }

  /** How many blocks of [from, to] are in the set. */
  count(from: number, to: number): number {
    return this.items.reduce((sum, item) => sum + Math.max(0, Math.min(item.to, to) - Math.max(item.from, from) + 1), 0)
  }
}
