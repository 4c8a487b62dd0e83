'use client'

import { memo } from 'react'
import { useCopy } from '@/hooks/use-copy'
import type { RibbonBlock } from '@/lib/live/block-ribbon'
import { eventLooks } from '../activity/event-looks'
import { sameBlock } from './same-block'
import { tileName } from './tile-name'

/** Three rows of three; a phone shows two of them. */
const MARKS = 9
/** The last figures tell neighbours apart. */
const FIGURES = 3

interface BlockTileProps {
  block: RibbonBlock
  /** The last block up to which everything is complete. */
  isThrough: boolean
  /** The one tile that the tab key reaches. */
  isStop: boolean
  /** Id of the card with its details while that is open. */
  card: string | undefined
  onToggle: (block: RibbonBlock) => void
}

/** One block: its events as marks, its state as its surface. */
export const BlockTile = memo(function BlockTile({ block, isThrough, isStop, card, onToggle }: BlockTileProps) {
  const { number, events, undone } = block
  const copy = useCopy()
  return (
    <button
      type="button"
      data-block={number}
      tabIndex={isStop ? 0 : -1}
      aria-label={tileName(block, isThrough, copy)}
      aria-haspopup="dialog"
      aria-expanded={card !== undefined}
      aria-controls={card}
      onClick={() => onToggle(block)}
      className={`ribbon-tile transition-colors duration-500 hover:border-tide aria-expanded:border-tide ${surface(block)}`}
    >
      <span className="flex h-[1.6875rem] flex-wrap content-start gap-[3px] overflow-hidden max-sm:h-[0.9375rem]">
        {events.slice(0, MARKS).map(({ blockHash, logIndex, type }) => (
          <i
            key={`${blockHash}:${logIndex}`}
            className={`forced-color-adjust-none size-[7px] rounded-[2.5px] max-sm:size-1.5 ${eventLooks[type]}`}
          />
        ))}
      </span>
      <span
        className={`tabular w-full text-center text-2xs leading-none ${undone > 0 ? 'text-red-ink line-through' : 'text-muted'}`}
      >
        {String(number).slice(-FIGURES)}
      </span>
      {isThrough && <span aria-hidden="true" className="ribbon-mark" />}
    </button>
  )
}, sameTile)

function surface({ state, undone }: RibbonBlock): string {
  if (undone > 0) return 'struck'
  return { proved: 'bg-panel', found: 'hatched', unproved: 'bg-transparent border-dotted' }[state]
}

function sameTile(a: BlockTileProps, b: BlockTileProps): boolean {
  return (
    a.isThrough === b.isThrough &&
    a.isStop === b.isStop &&
    a.card === b.card &&
    a.onToggle === b.onToggle &&
    sameBlock(a.block, b.block)
  )
}
