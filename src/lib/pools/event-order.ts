import type { PoolEvent } from './pool-event'

/**
 * Chain order, oldest first. Two blocks of the same height can be held for a moment while the chain reorganises;
 * their hashes then decide, so that the order never depends on arrival. Zero means the same log.
 */
function compareEvents(a: PoolEvent, b: PoolEvent): number {
  if (a.blockNumber !== b.blockNumber) return a.blockNumber < b.blockNumber ? -1 : 1
  if (a.blockHash !== b.blockHash) return a.blockHash < b.blockHash ? -1 : 1
  return a.logIndex === b.logIndex ? 0 : a.logIndex < b.logIndex ? -1 : 1
}

/** Where `event` stands or belongs in a list in chain order. */
export function placeOf(event: PoolEvent, ordered: readonly PoolEvent[]): { index: number; held: boolean } {
  let low = 0
  let high = ordered.length
  while (low < high) {
    const middle = (low + high) >>> 1
    const order = compareEvents(ordered[middle]!, event)
    if (order === 0) return { index: middle, held: true }
    if (order < 0) low = middle + 1
    else high = middle
  }
  return { index: low, held: false }
}
