import type { Answerer } from '../scan/answerer'
import { readHeaders } from '../scan/read-range'

/** How far behind the head a block counts as final where the node has no `finalized` tag. */
const BLOCKS_BEHIND = 128

/** The last block that the chain will not take back, as the node says or else by distance. */
export async function finalBlock(answerer: Answerer, head: number, deadlineMs: number): Promise<number> {
  try {
    const [finalized] = await readHeaders(answerer, ['finalized'], deadlineMs)
    if (finalized) return finalized.number
  } catch {
    // Nodes without the tag refuse it: distance decides.
  }
  return head - BLOCKS_BEHIND
}
