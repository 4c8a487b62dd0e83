import { dayStart as startOfDay } from '@/lib/pools/zoned-time'

const HOUR = 3_600_000

/** The first moment of the local day that lies `back` days before the day of `unixMs`; right across changes of clock. */
export function dayStart(unixMs: number, back = 0, zone?: string): Date {
  const noon = startOfDay(unixMs, zone) + 12 * HOUR
  return new Date(startOfDay(noon - back * 24 * HOUR, zone))
}
