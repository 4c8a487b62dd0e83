/** A whole date (`Tuesday, 24 November 2026`) in a time zone, or the device's: never on a server. */
export function longDate(unixMs: number, locale: string, timeZone?: string): string {
  return new Intl.DateTimeFormat(locale, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    ...(timeZone === undefined ? {} : { timeZone }),
  }).format(unixMs)
}
