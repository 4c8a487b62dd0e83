import { dateFormat } from './date-format'

/** Date and time to the second with the time zone, for titles. Without `timeZone`, the device's: never on a server. */
export function absoluteTime(unixMs: number, locale: string, timeZone?: string): string {
  return dateFormat('whole', locale, timeZone).format(unixMs)
}
