import type { Hex } from '@/lib/blockchain/engine/chain-log'
import type { AddressFault } from './parse-address'

/** Whether parsing gave an address instead of what is wrong with it. */
export function isAddress(parsed: Hex | AddressFault): parsed is Hex {
  return parsed.startsWith('0x')
}
