/** Day, month and year (`21 Nov 2025`) in the viewer's time zone: never on a server. */
export function fullDate(date: Date | number, locale: string): string {
  return new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', year: 'numeric' }).format(date)
}
