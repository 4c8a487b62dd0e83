const at = (hour: number) => Date.UTC(1970, 0, 1, hour)

/** An hour of the clock as it is written: `6 AM`, `06`. */
export function hourName(hour: number, locale: string): string {
  return new Intl.DateTimeFormat(locale, { hour: 'numeric', timeZone: 'UTC' }).format(at(hour))
}

/** The hour that begins then: `6:00 – 7:00 AM`, `6:00–7:00`. */
export function hourSpan(hour: number, locale: string): string {
  const format = new Intl.DateTimeFormat(locale, { hour: 'numeric', minute: '2-digit', timeZone: 'UTC' })
  // To the same day's midnight: with the next day's, dates would be written.
  return hour < 23 ? format.formatRange(at(hour), at(hour + 1)) : `${format.format(at(hour))} – ${format.format(at(0))}`
}
