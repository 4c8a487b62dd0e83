'use client'

import { useEffect, useEffectEvent, useReducer, useRef, useState } from 'react'
import type { FocusEvent } from 'react'
import type { PoolView } from '@/lib/pools/pool-view'
import { PoolRow } from '../pool-row'
import { RowHeights } from './row-heights'
import { rowPieces } from './row-pieces'
import { useRowRange } from './use-row-range'

/** Rows that a screen holds above the one where the reader is. */
const SCREEN = 20

export interface LongPoolListProps {
  pools: readonly PoolView[]
  fresh: ReadonlySet<number>
  label: string
  /** Rows that stood until all were asked for: the keyboard goes on at the next one. */
  before: number
  /** Of a row, as it stood then. Pixels. */
  rowHeight: number
}

/** The place of an element's row in the whole list. */
const placeOf = (element: Element) => Number(element.closest('li')?.getAttribute('aria-posinset') ?? 0) - 1

/** All pools as one list of its true height, of which only the rows near the screen stand. In a chunk of its own. */
export function LongPoolList({ pools, fresh, label, before, rowHeight }: LongPoolListProps) {
  const list = useRef<HTMLOListElement>(null)
  const [heights] = useState(() => new RowHeights(rowHeight))
  const [places, replace] = useReducer((count: number) => count + 1, 0)
  const [focused, setFocused] = useState<number | null>(null)
  const start = { first: Math.max(0, before - SCREEN), end: before + 1 }
  const range = useRowRange(list, heights, places, pools.length, start)

  const measure = useEffectEvent((rows: readonly Element[]) => {
    const measured = rows.flatMap((row) => {
      const place = placeOf(row)
      return place < 0 ? [] : [[place, row.getBoundingClientRect().height] as const]
    })
    if (heights.take(new Map(measured))) replace()
  })
  useEffect(() => {
    const element = list.current
    element?.querySelector<HTMLElement>(`[aria-posinset="${before + 1}"] a`)?.focus({ preventScroll: true })
    if (!element || typeof ResizeObserver === 'undefined') return
    // No row becomes higher or lower, and none wider, without the list doing so.
    const observer = new ResizeObserver(() => measure([...element.children]))
    observer.observe(element)
    return () => observer.disconnect()
  }, [before])

  const focus = ({ target }: FocusEvent) => setFocused(pools[placeOf(target)]?.id ?? null)
  // A row that holds the focus stays: taken away, the keyboard would begin at the top of the page.
  const besides = focused === null ? -1 : pools.findIndex(({ id }) => id === focused)
  return (
    <ol
      ref={list}
      aria-label={label}
      onFocus={focus}
      onBlur={() => setFocused(null)}
      className="[&>li]:[content-visibility:visible]"
    >
      {rowPieces(range, besides < 0 ? null : besides, pools.length, heights).map((piece) => {
        if ('gap' in piece) return <li key={`gap${piece.gap}`} aria-hidden="true" style={{ height: piece.height }} />
        const pool = pools[piece.row]
        if (!pool) return null
        const place = { position: piece.row + 1, total: pools.length }
        return <PoolRow key={pool.id} pool={pool} isNew={fresh.has(pool.id)} {...place} />
      })}
    </ol>
  )
}
