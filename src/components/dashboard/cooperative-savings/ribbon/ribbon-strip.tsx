'use client'

import { useCallback, useId, useState } from 'react'
import { useCopy } from '@/hooks/use-copy'
import type { RibbonBlock } from '@/lib/live/block-ribbon'
import { BlockCard } from './block-card'
import { BlockTile } from './block-tile'
import { useNewestAtRight } from './use-newest-at-right'
import { useRovingBlock } from './use-roving-block'

interface RibbonStripProps {
  /** At least one, the newest last. */
  blocks: readonly RibbonBlock[]
  /** Name of a pool by its id; empty when it is not known. */
  nameOf: (poolId: bigint) => string
  explorerUrl: string | null
}

/** The blocks in a row, the newest at the right, with the mark up to which all is complete. */
export function RibbonStrip({ blocks, nameOf, explorerUrl }: RibbonStripProps) {
  const { ribbon } = useCopy()
  const [opened, setOpened] = useState<RibbonBlock | null>(null)
  const [hovered, setHovered] = useState(false)
  const card = useId()
  const first = blocks[0]?.number ?? 0
  const last = blocks.at(-1)?.number ?? 0
  const through = blocks.findLast(({ state }) => state !== 'unproved')?.number
  const { ref: row, stop, focused, handlers } = useRovingBlock(first, last)
  const scroller = useNewestAtRight(first, last, hovered || focused || opened !== null)
  const toggle = useCallback(
    (block: RibbonBlock) => setOpened((now) => (now?.number === block.number ? null : block)),
    [],
  )
  const close = useCallback(() => setOpened(null), [])
  return (
    <>
      <div
        {...scroller}
        onPointerEnter={(event) => setHovered(event.pointerType === 'mouse')}
        onPointerLeave={() => setHovered(false)}
        className="ribbon-strip overflow-x-auto overflow-y-hidden overscroll-x-contain [scrollbar-width:none]"
      >
        <div
          ref={row}
          role="toolbar"
          aria-label={ribbon.keys}
          {...handlers}
          className="flex w-max min-w-full justify-end gap-1.5 px-3.5 sm:px-6"
        >
          {blocks.map((block) => (
            <BlockTile
              key={block.number}
              block={block}
              isThrough={block.number === through}
              isStop={block.number === stop}
              card={block.number === opened?.number ? card : undefined}
              onToggle={toggle}
            />
          ))}
        </div>
      </div>
      {opened && (
        <BlockCard
          key={opened.number}
          id={card}
          // A block that has run out at the left stays open as it was last known.
          block={blocks.find(({ number }) => number === opened.number) ?? opened}
          row={row}
          nameOf={nameOf}
          explorerUrl={explorerUrl}
          onClose={close}
        />
      )}
    </>
  )
}
