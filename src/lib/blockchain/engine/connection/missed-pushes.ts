import type { LedgerChange } from '../chain-log'
import type { HeadWatch } from '../head/head-watch'
import type { Clock } from '../ports'

/** A log in the newest block should have been pushed this soon after the block was heard of. */
const PUSH_WITHIN_MS = 1_000

/** True when a log that should have been pushed since `headAtOpen` had to be found: that subscription may be dead. */
export function hasMissedPush(
  changes: readonly LedgerChange[],
  headAtOpen: number,
  heads: Pick<HeadWatch, 'head' | 'advancedAt'>,
  clock: Clock,
): boolean {
  const newest = heads.head?.number ?? 0
  const isOverdue = clock.now() - (heads.advancedAt ?? 0) > PUSH_WITHIN_MS
  const due = isOverdue ? newest : newest - 1
  return changes.some(
    ({ op, via, log }) => op === 'apply' && via === 'pull' && log.blockNumber > headAtOpen && log.blockNumber <= due,
  )
}
