import type { SavingsPoint } from '@/lib/pools/savings-over-time'
import { dayStart } from '@/lib/pools/zoned-time'

interface SavingsDay {
  /** First moment of the day, Unix ms. */
  start: number
  /** Wei of BTC at its end. */
  total: bigint
}

/** What was saved at the end of each day on which something happened. `points` are oldest first; without a zone it is the viewer's. */
export function savingsDays(points: readonly SavingsPoint[], zone?: string): readonly SavingsDay[] {
  const days: SavingsDay[] = []
  for (const { at, total } of points) {
    const start = dayStart(at * 1000, zone)
    const last = days.at(-1)
    if (last?.start === start) last.total = total
    else days.push({ start, total })
  }
  return days
}
