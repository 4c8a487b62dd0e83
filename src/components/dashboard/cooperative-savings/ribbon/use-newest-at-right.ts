import { useLayoutEffect, useRef } from 'react'
import type { RefObject } from 'react'

/** Closer to the right end than this counts as being there. */
const NEAR_END_PX = 12
/** More blocks than this at once are not slid in: that would be a blur. */
const MOST_SLID = 4
const SLIDE = { duration: 350, easing: 'cubic-bezier(0.2, 0.7, 0.2, 1)' }

/**
 * Keeps the newest block in view at the right end of the scrolled box; new ones slide in. What a reader has scrolled
 * to, or holds by pointer or focus, stays where it is.
 */
export function useNewestAtRight(
  first: number,
  last: number,
  held: boolean,
): { ref: RefObject<HTMLDivElement | null>; onScroll: () => void } {
  const box = useRef<HTMLDivElement>(null)
  const following = useRef(true)
  const before = useRef({ first, last })
  /** Where this hook has scrolled to: what else scrolls is the reader. */
  const placed = useRef(0)

  useLayoutEffect(() => {
    const strip = box.current
    const gone = first - before.current.first
    const added = last - before.current.last
    before.current = { first, last }
    if (!strip) return
    const step = tileStep(strip)
    if (held || !following.current) {
      if (gone > 0) strip.scrollLeft -= gone * step
    } else {
      strip.scrollLeft = strip.scrollWidth
      if (added > 0 && added <= MOST_SLID) slide(strip, added * step)
    }
    placed.current = strip.scrollLeft
  }, [first, last, held])

  return {
    ref: box,
    onScroll: () => {
      const strip = box.current
      if (!strip || Math.abs(strip.scrollLeft - placed.current) < 2) return
      following.current = strip.scrollWidth - strip.clientWidth - strip.scrollLeft < NEAR_END_PX
    },
  }
}

/** From one tile to the next, in CSS pixels. */
function tileStep(strip: HTMLElement): number {
  const [one, other] = strip.querySelectorAll<HTMLElement>('[data-block]')
  return one && other ? other.offsetLeft - one.offsetLeft : 0
}

function slide(strip: HTMLElement, distance: number): void {
  const row = strip.firstElementChild
  if (!row || typeof row.animate !== 'function' || document.visibilityState === 'hidden') return
  if (window.matchMedia('(prefers-reduced-motion: reduce)').matches) return
  row.animate([{ transform: `translateX(${distance}px)` }, { transform: 'none' }], SLIDE)
}
