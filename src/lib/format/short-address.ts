/** `0x71C…976F`: enough to recognise, short enough for a row. */
export function shortAddress(address: string): string {
  return address.length <= 12 ? address : `${address.slice(0, 5)}…${address.slice(-4)}`
}
