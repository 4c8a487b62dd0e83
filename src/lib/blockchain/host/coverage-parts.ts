import type { Coverage } from '../engine/engine-status'

/** What is left of a coverage when nothing above `last` is proved; null when that is nothing. */
export function cutCoverage(coverage: Coverage | null, last: number): Coverage | null {
  if (!coverage || last < coverage.from) return null
  const { from, through, finalThrough } = coverage
  return { from, through: Math.min(through, last), finalThrough: Math.min(finalThrough, last) }
}

/** Both as one range; null when open blocks lie between them, or when there is neither. */
export function uniteCoverage(a: Coverage | null, b: Coverage | null): Coverage | null {
  if (!a || !b) return a ?? b
  if (a.from > b.through + 1 || b.from > a.through + 1) return null
  const from = Math.min(a.from, b.from)
  // What lies below a final block is final.
  const finals = [a, b].flatMap((part) => (part.finalThrough >= part.from ? [part.finalThrough] : []))
  return { from, through: Math.max(a.through, b.through), finalThrough: Math.max(from - 1, ...finals) }
}
