import type { ChainLog } from '../chain-log'
import type { Interval } from '../ledger/interval-set'

/** Logs read in one go: few enough not to hold up a page. */
const PORTION = 1_000
/** Blocks asked for at first; how many hold a portion is learnt. */
const FIRST_SPAN = 1_000
const WIDEN = 4

/** The logs of blocks [from, to] in chain order, at most so many. */
type ReadBetween = (from: number, to: number, most?: number) => Promise<readonly ChainLog[]>

/**
 * Reads a range of blocks backwards, in portions: each is in chain order and whole from its block `from` on, up to where
 * the portion before it began. Nothing but one portion is ever held.
 */
export async function* readBack(
  read: ReadBetween,
  { from, to }: Interval,
): AsyncGenerator<{ logs: readonly ChainLog[]; from: number }> {
  let last = to
  let span = FIRST_SPAN
  while (last >= from) {
    const first = Math.max(from, last - span + 1)
    const logs = await read(first, last, first < last ? PORTION : undefined)
    // What did not fit is at the upper end, where it is wanted first.
    if (logs.length >= PORTION && first < last) {
      span = Math.ceil((last - first) / 2)
      continue
    }
    yield { logs, from: first }
    last = first - 1
    if (logs.length < PORTION / WIDEN) span *= WIDEN
  }
}
