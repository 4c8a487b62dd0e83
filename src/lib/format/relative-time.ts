import type { DurationWords } from './duration'

export interface AgeWords extends DurationWords {
  now: string
  weeks: (count: number) => string
  months: (count: number) => string
  years: (count: number) => string
}

const MINUTE = 60
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

/** How long ago, in one unit: `12 s`, `3 min`, `5 h`. A time ahead of the clock is `now`, never negative. */
export function relativeTime(elapsedMs: number, words: AgeWords): string {
  const seconds = Math.floor(elapsedMs / 1000)
  if (!(seconds >= 2)) return words.now
  if (seconds < MINUTE) return words.seconds(seconds)
  if (seconds < HOUR) return words.minutes(Math.floor(seconds / MINUTE))
  if (seconds < DAY) return words.hours(Math.floor(seconds / HOUR))
  const days = Math.floor(seconds / DAY)
  if (days < 14) return words.days(days)
  if (days < 60) return words.weeks(Math.floor(days / 7))
  if (days < 730) return words.months(Math.floor(days / 30.44))
  return words.years(Math.floor(days / 365.25))
}
