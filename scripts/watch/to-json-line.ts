/** One line of NDJSON. Integers too wide for a JSON number become decimal strings. */
export function toJsonLine(value: Record<string, unknown>): string {
  return `${JSON.stringify(value, (_, item: unknown) => (typeof item === 'bigint' ? item.toString() : item))}\n`
}
