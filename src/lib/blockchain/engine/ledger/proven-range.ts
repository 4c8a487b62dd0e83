import type { ChainLog, Hex } from '../chain-log'

export interface BlockHeader {
  number: number
  hash: Hex
  parentHash: Hex
  /** Unix seconds. */
  timestamp: number
}

/** Logs of [from, to] with the blocks that prove the answering node knew the whole range and did not change its mind meanwhile. */
export interface ProvenRange {
  from: number
  to: number
  /** Null when the answerer had told of the block before, `before`, and was not asked for the first one as well. */
  first: BlockHeader | null
  before?: BlockHeader
  last: BlockHeader
  /** In chain order. */
  logs: ChainLog[]
}

/** What a proven range says of the chain's hashes, by height. */
export function hashFacts(range: ProvenRange): Map<number, Hex> {
  const facts = new Map<number, Hex>()
  for (const log of range.logs) facts.set(log.blockNumber, log.blockHash)
  // The genesis has no parent that a node could be asked for.
  const parent = range.before?.hash ?? range.first?.parentHash
  if (range.from > 0 && parent) facts.set(range.from - 1, parent)
  if (range.to > range.from) facts.set(range.to - 1, range.last.parentHash)
  if (range.first) facts.set(range.from, range.first.hash)
  facts.set(range.to, range.last.hash)
  return facts
}
