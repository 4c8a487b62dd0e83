const made = new Map<string, Intl.DateTimeFormat>()

const looks = {
  /** Date and time to the second, with the zone. */
  whole: {
    year: 'numeric',
    month: 'short',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    timeZoneName: 'short',
  },
  day: { day: 'numeric', month: 'short' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>

/** The language's way to write times, made once. Without `timeZone`, the device's: never on a server. */
export function dateFormat(look: keyof typeof looks, locale: string, timeZone?: string): Intl.DateTimeFormat {
  const key = `${look} ${locale} ${timeZone}`
  let format = made.get(key)
  if (!format)
    made.set(key, (format = new Intl.DateTimeFormat(locale, { ...looks[look], ...(timeZone && { timeZone }) })))
  return format
}
