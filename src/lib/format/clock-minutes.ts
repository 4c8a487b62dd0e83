/** A minute of the day as people write it: hours and minutes. */
export function clockMinutes(minutes: number, locale: string): string {
  const day = new Date(2000, 0, 1, Math.floor(minutes / 60), minutes % 60)
  return new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit' }).format(day)
}
