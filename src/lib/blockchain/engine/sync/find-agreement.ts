import type { Hex } from '../chain-log'
import type { Answerer } from '../scan/answerer'
import { readHeaders } from '../scan/read-range'
import { UnprovedError } from '../scan/unproved-error'

/**
 * The highest of `heights` (descending) at which the node's chain has the hash we know, and the lowest at which it has
 * another; null where there is none. Agreement is monotone, so a binary search asks for few blocks.
 * @throws UnprovedError when the node does not know a height it is asked for.
 */
export async function findAgreement(
  answerer: Answerer,
  heights: readonly number[],
  known: (block: number) => Hex | undefined,
  deadlineMs: number,
): Promise<{ agreed: number | null; differs: number | null }> {
  let low = 0
  let high = heights.length
  while (low < high) {
    const middle = (low + high) >> 1
    const height = heights[middle] ?? 0
    const [header] = await readHeaders(answerer, [height], deadlineMs)
    if (!header) throw new UnprovedError(`The node does not know block ${height}`)
    if (header.hash === known(height)) high = middle
    else low = middle + 1
  }
  return { agreed: heights[low] ?? null, differs: heights[low - 1] ?? null }
}
