import { useLayoutEffect, useRef, useState } from 'react'
import type { FocusEvent, KeyboardEvent, RefObject } from 'react'

interface RovingBlock {
  /** For the element around the blocks, as are the handlers. */
  ref: RefObject<HTMLDivElement | null>
  /** The block that the tab key reaches. */
  stop: number
  /** True while one of the blocks has the focus. */
  focused: boolean
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
export function useRovingBlock(first: number, last: number): RovingBlock {
  const ref = useRef<HTMLDivElement>(null)
  const [active, setActive] = useState<number | null>(null)
  const within = (block: number) => Math.min(last, Math.max(first, block))
  const stop = active === null ? last : within(active)
  const focus = (block: number) => ref.current?.querySelector<HTMLElement>(`[data-block="${block}"]`)?.focus()

  const ranOut = active !== null && active !== stop
  useLayoutEffect(() => {
    if (ranOut) ref.current?.querySelector<HTMLElement>(`[data-block="${stop}"]`)?.focus()
  }, [ranOut, stop])

  return {
    ref,
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
