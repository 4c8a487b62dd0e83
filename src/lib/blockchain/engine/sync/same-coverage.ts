import type { Coverage } from '../engine-status'

/** Whether both say the same. Asked after every push, so by fields. */
export function sameCoverage(a: Coverage | null, b: Coverage | null): boolean {
  if (a === null || b === null) return a === b
  const isSameRange = a.from === b.from && a.through === b.through && a.finalThrough === b.finalThrough
  return isSameRange && a.snapshot === b.snapshot
}
