/** The id that an address names; null when it names none. Ids count from 1. */
export function parsePoolId(text: string | null): number | null {
  if (text === null || !/^[1-9]\d{0,14}$/.test(text)) return null
  return Number(text)
}
