export interface DurationWords {
  seconds: (count: number) => string
  minutes: (count: number) => string
  hours: (count: number) => string
  days: (count: number) => string
}

/** A length of time in at most two units: `12 s`, `4 min`, `3 h 41 min`, `2 d 5 h`. Never negative. */
export function formatDuration(ms: number, words: DurationWords): string {
  const seconds = Math.max(0, Math.floor(ms / 1000))
  const minutes = Math.floor(seconds / 60)
  const hours = Math.floor(minutes / 60)
  if (minutes === 0) return words.seconds(seconds)
  if (hours === 0) return words.minutes(minutes)
  if (hours < 24) return two(words.hours(hours), minutes % 60, words.minutes)
  return two(words.days(Math.floor(hours / 24)), hours % 24, words.hours)
}

function two(larger: string, count: number, smaller: (count: number) => string): string {
  return count === 0 ? larger : `${larger} ${smaller(count)}`
}
