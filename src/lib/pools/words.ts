import type { Hex } from '@/lib/blockchain/engine/chain-log'

const utf8 = new TextDecoder('utf-8', { ignoreBOM: true })

/** Whole bytes in a hex string. */
function byteLength(data: Hex): number {
  return (data.length - 2) >> 1
}

/** The 32-byte word that starts at `byte`. Throws RangeError where the data ends before it. */
export function uintAt(data: Hex, byte: number): bigint {
  const end = 66 + 2 * byte
  if (end > data.length) throw new RangeError(`word at byte ${byte} is beyond the data (${byteLength(data)} bytes)`)
  return BigInt(`0x${data.slice(end - 64, end)}`)
}

/** The address in the word that starts at `byte`. Throws RangeError where the data ends before it. */
export function addressAt(data: Hex, byte: number): Hex {
  const end = 66 + 2 * byte
  if (end > data.length) throw new RangeError(`address at byte ${byte} is beyond the data`)
  return `0x${data.slice(end - 40, end)}`
}

/**
 * A byte count or position found in hostile data, which must lie within the data.
 * Compared as bigint: as a number a huge one could lose the digits that make it wrong.
 */
export function placeAt(data: Hex, byte: number): number {
  const place = uintAt(data, byte)
  if (place > BigInt(byteLength(data))) throw new RangeError(`offset or length ${place} is beyond the data`)
  return Number(place)
}

/** The dynamic string whose offset, counted from `base`, stands at `byte`. Invalid UTF-8 becomes U+FFFD. */
export function textAt(data: Hex, byte: number, base: number): string {
  const start = base + placeAt(data, byte)
  const length = placeAt(data, start)
  if (start + 32 + length > byteLength(data)) throw new RangeError(`text of ${length} bytes ends beyond the data`)
  return decodeText(data, start + 32, length)
}

function decodeText(data: Hex, byte: number, length: number): string {
  const bytes = new Uint8Array(length)
  for (let i = 0, at = 2 + 2 * byte; i < length; i++, at += 2) {
    bytes[i] = (nibble(data.charCodeAt(at)) << 4) | nibble(data.charCodeAt(at + 1))
  }
  return utf8.decode(bytes)
}

/** 0-15 for a hex digit of either case. */
function nibble(code: number): number {
  return (code & 15) + (code > 57 ? 9 : 0)
}
