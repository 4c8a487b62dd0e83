/** Date and time to the second with the time zone, for titles. Without `timeZone`, the viewer's: never on a server. */
export function absoluteTime(unixMs: number, locale: string, timeZone?: string): string {
  return new Intl.DateTimeFormat(locale, {
    year: 'numeric',
    month: 'short',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    timeZoneName: 'short',
    ...(timeZone === undefined ? {} : { timeZone }),
  }).format(unixMs)
}
