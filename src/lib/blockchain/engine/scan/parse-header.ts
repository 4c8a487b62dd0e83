import type { BlockHeader } from '../ledger/proven-range'
import { isRecord } from '../rpc/json-rpc'
import { parseHex, parseQuantity } from './parse-hex'

/** A node's block or pushed header; null when the node does not know it or it cannot be read. */
export function parseHeader(value: unknown): BlockHeader | null {
  if (!isRecord(value)) return null
  const number = parseQuantity(value.number)
  const hash = parseHex(value.hash)
  const parentHash = parseHex(value.parentHash)
  const timestamp = parseQuantity(value.timestamp)
  if (number === null || hash === null || parentHash === null || timestamp === null) return null
  return { number, hash, parentHash, timestamp }
}
