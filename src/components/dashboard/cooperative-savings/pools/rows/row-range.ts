/** Rows `first` to `end`, without the latter. */
export interface RowRange {
  first: number
  end: number
}

/**
 * The next step from the rows that stand to the rows that are wanted: at most `most` new ones, so that no frame has to
 * draw a whole screen, and those that are seen before those around them. The same object once nothing is left to do.
 */
export function nextRange(standing: RowRange, seen: RowRange, wanted: RowRange, most: number): RowRange {
  const kept = { first: Math.max(standing.first, wanted.first), end: Math.min(standing.end, wanted.end) }
  // What stands is far from what is seen: nothing of it can be built on.
  const base = kept.first < kept.end ? kept : { first: seen.first, end: seen.first }
  const next = grow(grow(base, seen, most), wanted, most - added(base, seen, most))
  return next.first === standing.first && next.end === standing.end ? standing : next
}

function added(base: RowRange, to: RowRange, most: number): number {
  const next = grow(base, to, most)
  return next.end - next.first - (base.end - base.first)
}

/** Downwards first: that is where most people go. */
function grow(base: RowRange, to: RowRange, most: number): RowRange {
  const down = Math.min(most, Math.max(0, to.end - base.end))
  const up = Math.min(most - down, Math.max(0, base.first - to.first))
  return { first: base.first - up, end: base.end + down }
}
