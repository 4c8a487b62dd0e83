/** Names of the days from Monday to Sunday. */
export function weekdayNames(locale: string, weekday: 'short' | 'long'): readonly string[] {
  const format = new Intl.DateTimeFormat(locale, { weekday, timeZone: 'UTC' })
  // The first Monday of the epoch was its fifth day.
  return Array.from({ length: 7 }, (_, day) => format.format(Date.UTC(1970, 0, 5 + day)))
}
