/** At most `count` elements spread evenly, the first and the last among them. */
export function evenSample<T>(all: readonly T[], count: number): readonly T[] {
  if (all.length <= count) return all
  const step = (all.length - 1) / (count - 1)
  return Array.from({ length: count }, (_, index) => all[Math.round(index * step)]).filter((item) => item !== undefined)
}
