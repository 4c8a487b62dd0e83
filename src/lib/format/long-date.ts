/** A whole date (`Tuesday, 24 November 2026`) in the viewer's time zone: never on a server. */
export function longDate(unixMs: number, locale: string): string {
  return new Intl.DateTimeFormat(locale, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }).format(
    unixMs,
  )
}
