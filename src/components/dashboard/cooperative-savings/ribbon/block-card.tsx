'use client'

import { useLayoutEffect, useRef } from 'react'
import type { RefObject } from 'react'
import { useCopy } from '@/hooks/use-copy'
import { formatFigure } from '@/lib/format/figure'
import type { RibbonBlock } from '@/lib/live/block-ribbon'
import { BlockEvent } from './block-event'
import { useLightDismiss } from './use-light-dismiss'

/** A burst is told by its first events; the rest is in the pools. */
const SHOWN = 12
const EDGE_PX = 14

interface BlockCardProps {
  id: string
  block: RibbonBlock
  /** Holds the block's tile, below which the card stands. */
  row: RefObject<HTMLElement | null>
  nameOf: (poolId: bigint) => string
  explorerUrl: string | null
  onClose: () => void
}

/** What happened in one block, with the way to each pool, and how sure it is. */
export function BlockCard({ id, block, row, nameOf, explorerUrl, onClose }: BlockCardProps) {
  const { ribbon, locale } = useCopy()
  const { number, events, state, undone } = block
  const ref = useRef<HTMLDivElement>(null)
  const title = ribbon.block(formatFigure(number, locale))

  useLightDismiss(ref, row, (byEscape) => {
    if (byEscape) row.current?.querySelector<HTMLElement>(`[data-block="${number}"]`)?.focus()
    onClose()
  })

  useLayoutEffect(() => {
    const card = ref.current
    const tile = row.current?.querySelector(`[data-block="${number}"]`)
    if (!card || !tile) return
    const { left, width } = tile.getBoundingClientRect()
    const room = document.documentElement.clientWidth - card.offsetWidth - EDGE_PX
    card.style.left = `${Math.max(EDGE_PX, Math.min(room, left + width / 2 - card.offsetWidth / 2))}px`
  }, [row, number])

  return (
    <div
      ref={ref}
      id={id}
      role="dialog"
      aria-label={title}
      className="absolute top-full left-3.5 -mt-1.5 w-80 max-w-[calc(100vw-1.75rem)] animate-fade-in rounded-card border border-line bg-panel p-3.5 shadow-high"
    >
      <p className="flex items-baseline justify-between gap-3">
        <span className="tabular font-semibold">{title}</span>
        <span className="text-sm text-muted">{ribbon.events(events.length)}</span>
      </p>
      {events.length > 0 && (
        <ul className="mt-2 max-h-72 overflow-y-auto">
          {events.slice(0, SHOWN).map((event) => (
            <BlockEvent key={`${event.blockHash}:${event.logIndex}`} event={event} name={nameOf(event.poolId)} />
          ))}
        </ul>
      )}
      {events.length > SHOWN && <p className="mt-1 text-sm text-muted">{ribbon.more(events.length - SHOWN)}</p>}
      {undone > 0 && <p className="mt-2 text-sm text-red-ink">{ribbon.undone(undone)}</p>}
      <p className="mt-2 text-sm text-pretty text-muted">{ribbon.explained[state]}</p>
      {explorerUrl !== null && (
        <a
          href={`${explorerUrl}/block/${number}`}
          target="_blank"
          rel="noopener noreferrer"
          className="mt-1 inline-block text-sm text-tide underline underline-offset-4"
        >
          {ribbon.explorer}
        </a>
      )}
    </div>
  )
}
