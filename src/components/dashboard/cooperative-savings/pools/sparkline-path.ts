/** Fewer than this a day do not fill the height: one event is not a peak. */
const LEAST_HEIGHT = 4

/** Counts by day, oldest first, of the `count` days that end with `today`. What is dated after it counts as of it. */
export function lastDays(days: ReadonlyMap<number, number>, today: number, count: number): readonly number[] {
  const counts = Array.from({ length: count }, () => 0)
  for (const [day, events] of days) {
    const index = Math.min(count - 1, day - today + count - 1)
    if (index >= 0) counts[index] = (counts[index] ?? 0) + events
  }
  return counts
}

/** The outline of a row of bars, each a unit wide, between 0 (most) and `height` (none). */
export function sparklinePath(counts: readonly number[], height: number): string {
  const highest = Math.max(LEAST_HEIGHT, ...counts)
  const tops = counts.map((count, index) => `V${round(height - (count / highest) * height)}H${index + 1}`)
  return `M0 ${height}${tops.join('')}V${height}Z`
}

const round = (value: number) => Math.round(value * 100) / 100
