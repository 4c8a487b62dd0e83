import type { Hex } from '../chain-log'
import type { Answerer } from '../scan/answerer'
import { readHeaders } from '../scan/read-range'

interface FinalBlock {
  number: number
  /** Null when the node did not tell. */
  hash: Hex | null
}

/** How far behind the head a block counts as final where the node has no `finalized` tag. */
const BLOCKS_BEHIND = 128

/** The last block that the chain will not take back, as the node says or else by distance. */
export async function finalBlock(answerer: Answerer, head: number, deadlineMs: number): Promise<FinalBlock> {
  try {
    const [finalized] = await readHeaders(answerer, ['finalized'], deadlineMs)
    if (finalized) return finalized
  } catch {
    // Nodes without the tag refuse it: distance decides.
  }
  const number = head - BLOCKS_BEHIND
  if (number < 0) return { number, hash: null }
  const [header] = await readHeaders(answerer, [number], deadlineMs).catch(() => [null])
  return { number, hash: header?.hash ?? null }
}
