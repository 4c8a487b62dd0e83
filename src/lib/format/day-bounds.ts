/**
 * From which Unix second on, and before which, the days `from` to `to` lie, both included, by the device's calendar: never
 * on a server. Days are written `2026-11-24`; an empty one sets no bound.
 */
export function dayBounds(from: string, to: string): { since: number; before: number } {
  return { since: from === '' ? -Infinity : startOf(from, 0), before: to === '' ? Infinity : startOf(to, 1) }
}

function startOf(day: string, later: number): number {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  return new Date(year, month - 1, date + later).getTime() / 1000
}
