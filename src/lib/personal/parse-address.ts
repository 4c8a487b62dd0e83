import type { Hex } from '@/lib/blockchain/engine/chain-log'

/** What keeps a text from being an address. */
export type AddressFault = 'empty' | 'prefix' | 'short' | 'long' | 'digits'

const DIGITS = 40

/**
 * Takes what somebody typed or pasted for an address, whatever its case: capitals carry a checksum, which wallets write in
 * several ways. What is around it, as blanks from a message, does not count.
 */
export function parseAddress(text: string): Hex | AddressFault {
  const typed = text.replace(/[\s\p{Cf}]/gu, '').toLowerCase()
  if (typed === '') return 'empty'
  if (!typed.startsWith('0x')) return 'prefix'
  const digits = typed.slice(2)
  if (!/^[\da-f]*$/.test(digits)) return 'digits'
  if (digits.length !== DIGITS) return digits.length < DIGITS ? 'short' : 'long'
  return `0x${digits}`
}
