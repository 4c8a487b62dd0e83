import { useLayoutEffect, useState } from 'react'
import type { FocusEvent, KeyboardEvent, RefObject } from 'react'

interface RovingBlock {
  /** The block that the tab key reaches. */
  stop: number
  /** True while one of the blocks has the focus. */
  focused: boolean
  /** For the element around the blocks. */
  handlers: {
    onKeyDown: (event: KeyboardEvent) => void
    onFocus: (event: FocusEvent) => void
    onBlur: (event: FocusEvent) => void
  }
}

/**
 * One tab stop for all blocks: the newest, until the reader moves by the arrow keys, Home or End. A focused block that
 * runs out at the left hands the focus to the oldest that is left.
 */
export function useRovingBlock(ref: RefObject<HTMLElement | null>, first: number, last: number): RovingBlock {
  const [active, setActive] = useState<number | null>(null)
  const within = (block: number) => Math.min(last, Math.max(first, block))
  const stop = active === null ? last : within(active)
  const focus = (block: number) => ref.current?.querySelector<HTMLElement>(`[data-block="${block}"]`)?.focus()

  const ranOut = active !== null && active !== stop
  useLayoutEffect(() => {
    if (ranOut) ref.current?.querySelector<HTMLElement>(`[data-block="${stop}"]`)?.focus()
  }, [ref, ranOut, stop])

  return {
    stop,
    focused: active !== null,
    handlers: {
      onKeyDown: (event) => {
        const target = { ArrowLeft: stop - 1, ArrowRight: stop + 1, Home: first, End: last }[event.key]
        if (target === undefined || event.altKey || event.ctrlKey || event.metaKey) return
        event.preventDefault()
        focus(within(target))
      },
      onFocus: (event) => {
        const { block } = (event.target as HTMLElement).dataset
        if (block !== undefined) setActive(Number(block))
      },
      onBlur: (event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) setActive(null)
      },
    },
  }
}
