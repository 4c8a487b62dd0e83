import { instantOf, zoneOffset } from './zoned-time'

const HOUR = 3_600_000
const DAY = 24 * HOUR

/** The local date of `at` (Unix ms) as it is written in files and addresses: `2025-11-21`. Without a zone: the viewer's own. */
export function isoDate(at: number, zone?: string): string {
  return new Date(at + zoneOffset(at, zone)).toISOString().slice(0, 10)
}

/** First instant (Unix ms) of a local date written `2025-11-21`; null when there is no such day. */
export function isoDateStart(date: string, zone?: string): number | null {
  const local = /^\d{4}-\d\d-\d\d$/.test(date) ? Date.parse(date) : NaN
  // Some engines take the 31st of a shorter month for the first of the next.
  if (Number.isNaN(local) || new Date(local).toISOString().slice(0, 10) !== date) return null
  return instantOf(local, zone)
}

/** What local clocks and calendars show at `at`: the weekday from Monday (0 to 6) and the hour (0 to 23). */
export function weekHour(at: number, zone?: string): { weekday: number; hour: number } {
  const local = at + zoneOffset(at, zone)
  const day = Math.floor(local / DAY)
  // The first day of the epoch was a Thursday; before it the remainder is negative.
  return { weekday: (((day + 3) % 7) + 7) % 7, hour: Math.floor((local - day * DAY) / HOUR) }
}
