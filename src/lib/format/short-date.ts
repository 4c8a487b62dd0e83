/** Day and month (`21 Nov`) in the viewer's time zone: never on a server. */
export function shortDate(date: Date | number, locale: string): string {
  return new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short' }).format(date)
}
