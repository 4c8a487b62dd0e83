import type { RibbonBlock } from '@/lib/live/block-ribbon'

/** True when two pictures of a block show the same: each new head makes new objects for all blocks. */
export function sameBlock(a: RibbonBlock, b: RibbonBlock): boolean {
  return (
    a.number === b.number &&
    a.state === b.state &&
    a.undone === b.undone &&
    (a.events === b.events || (a.events.length === 0 && b.events.length === 0))
  )
}
