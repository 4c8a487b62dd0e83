import type { RowHeights } from './row-heights'
import type { RowRange } from './row-range'

/** A row that stands, or the room of those that do not. */
export type RowPiece = { row: number } | { gap: number; height: number }

/** What a list of its true height is made of: the rows of a range, one row besides (null for none), and gaps for the rest. */
export function rowPieces({ first, end }: RowRange, besides: number | null, count: number, heights: RowHeights) {
  const rows = Array.from({ length: end - first }, (_, index) => first + index)
  if (besides !== null && besides < first) rows.unshift(besides)
  if (besides !== null && besides >= end) rows.push(besides)
  const pieces: RowPiece[] = []
  let gap = 0
  let next = 0
  for (const row of [...rows, count]) {
    const height = heights.top(row) - heights.top(next)
    if (height > 0) pieces.push({ gap: gap++, height })
    if (row < count) pieces.push({ row })
    next = row + 1
  }
  return pieces
}
