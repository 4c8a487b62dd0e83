/** Making one takes as long as a hundred uses of it, and each row of a list needs one. */
const formats = new Map<string, Intl.DateTimeFormat>()

/** Date and time to the second with the time zone, for titles. Without `timeZone`, the viewer's: never on a server. */
export function absoluteTime(unixMs: number, locale: string, timeZone?: string): string {
  const key = `${locale} ${timeZone}`
  const held = formats.get(key)
  if (held) return held.format(unixMs)
  const format = new Intl.DateTimeFormat(locale, {
    year: 'numeric',
    month: 'short',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    timeZoneName: 'short',
    ...(timeZone === undefined ? {} : { timeZone }),
  })
  formats.set(key, format)
  return format.format(unixMs)
}
