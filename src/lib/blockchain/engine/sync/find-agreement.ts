import type { Hex } from '../chain-log'
import type { Answerer } from '../scan/answerer'
import { readHeaders } from '../scan/read-range'
import { UnprovedError } from '../scan/unproved-error'

/**
 * The highest of `heights` (descending) at which the node's chain has the hash we know, and the lowest at which it has
 * another; null where there is none. Agreement is monotone, so a binary search asks for few blocks; mostly the highest
 * agrees and is the only one asked for.
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
  let next = 0
  while (low < high) {
    const height = heights[next] ?? 0
    const [header] = await readHeaders(answerer, [height], deadlineMs)
    if (!header) throw new UnprovedError(`The node does not know block ${height}`)
    if (header.hash === known(height)) high = next
    else low = next + 1
    next = (low + high) >> 1
  }
  return { agreed: heights[low] ?? null, differs: heights[low - 1] ?? null }
}
