import type { ChainLog, Hex } from '../chain-log'
import { isRecord } from '../rpc/json-rpc'
import { parseHex, parseQuantity } from './parse-hex'

/** A node's log as `ChainLog`, and whether the node says that it was taken back. Null when it is no mined log. */
export function parseLog(value: unknown): { log: ChainLog; removed: boolean } | null {
  if (!isRecord(value) || !Array.isArray(value.topics)) return null
  const address = parseHex(value.address)
  const data = parseHex(value.data)
  const blockHash = parseHex(value.blockHash)
  const transactionHash = parseHex(value.transactionHash)
  const blockNumber = parseQuantity(value.blockNumber)
  const logIndex = parseQuantity(value.logIndex)
  if (address === null || data === null || blockHash === null || transactionHash === null) return null
  if (blockNumber === null || logIndex === null) return null
  const topics: Hex[] = []
  for (const item of value.topics as unknown[]) {
    const topic = parseHex(item)
    if (topic === null) return null
    topics.push(topic)
  }
  const blockTimestamp = parseQuantity(value.blockTimestamp)
  const log = { address, topics, data, blockNumber, blockHash, transactionHash, logIndex, blockTimestamp }
  return { log, removed: value.removed === true }
}
