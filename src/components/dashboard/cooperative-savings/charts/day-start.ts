/** The first moment of the local day that lies `back` days before the day of `unixMs`; right across changes of clock. */
export function dayStart(unixMs: number, back = 0): Date {
  const date = new Date(unixMs)
  return new Date(date.getFullYear(), date.getMonth(), date.getDate() - back)
}
