import { dayStart } from '../pools/zoned-time'

/** Hours and minutes, with the day when it is not the one of `now`. Unix milliseconds; without `timeZone`, the device's: never on a server. */
export function clockTime(at: number, now: number, locale: string, timeZone?: string): string {
  const isToday = dayStart(at, timeZone) === dayStart(now, timeZone)
  return new Intl.DateTimeFormat(locale, {
    ...(isToday ? {} : { day: 'numeric', month: 'short' }),
    hour: '2-digit',
    minute: '2-digit',
    ...(timeZone === undefined ? {} : { timeZone }),
  }).format(at)
}
