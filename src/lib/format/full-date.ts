/** Day, month and year (`21 Nov 2025`) in the viewer's time zone: never on a server. */
export function fullDate(date: Date | number, locale: string, timeZone?: string): string {
  return new Intl.DateTimeFormat(locale, {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    ...(timeZone === undefined ? {} : { timeZone }),
  }).format(date)
}
