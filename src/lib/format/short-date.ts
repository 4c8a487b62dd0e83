import { dateFormat } from './date-format'

/** Day and month (`21 Nov`). Without `timeZone`, in the device's: never on a server. */
export function shortDate(date: Date | number, locale: string, timeZone?: string): string {
  return dateFormat('day', locale, timeZone).format(date)
}
