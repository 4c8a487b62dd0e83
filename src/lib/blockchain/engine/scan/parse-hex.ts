import type { Hex } from '../chain-log'

const HEX = /^0x[0-9a-f]*$/

/** Hex data in lower case, or null. */
export function parseHex(value: unknown): Hex | null {
  if (typeof value !== 'string') return null
  const lower = value.toLowerCase()
  return HEX.test(lower) ? (lower as Hex) : null
}

/** A JSON-RPC quantity ("0x1f") as a safe integer, or null. */
export function parseQuantity(value: unknown): number | null {
  if (typeof value !== 'string' || !/^0x[0-9a-f]+$/i.test(value)) return null
  const number = Number(value)
  return Number.isSafeInteger(number) ? number : null
}
