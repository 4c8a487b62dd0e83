import type { Preferences } from './preferences'

/** How long “mute for an hour” lasts. Milliseconds. */
export const MUTE_MS = 3_600_000

/** Why nothing is told at a moment; null when it is. `now` in Unix milliseconds, quiet hours by the device's clock. */
export function silence({ quiet, mutedUntil }: Preferences, now: number): 'muted' | 'quiet' | null {
  // A longer one comes from a clock that was set back since.
  if (now < mutedUntil && mutedUntil - now <= MUTE_MS) return 'muted'
  if (!quiet.on) return null
  const time = new Date(now)
  return isWithin(time.getHours() * 60 + time.getMinutes(), quiet.from, quiet.to) ? 'quiet' : null
}

/** Whether a minute of the day is in [from, to), which may span midnight; an empty span holds none. */
function isWithin(minute: number, from: number, to: number): boolean {
  return from <= to ? minute >= from && minute < to : minute >= from || minute < to
}
