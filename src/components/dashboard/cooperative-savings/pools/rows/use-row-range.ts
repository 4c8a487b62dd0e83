import { useEffect, useEffectEvent, useRef, useState } from 'react'
import type { RefObject } from 'react'
import type { RowHeights } from './row-heights'
import { nextRange, type RowRange } from './row-range'

/** Rows drawn in one frame at most: as many as a slow phone draws in it. */
const MOST = 3
/** Drawn beyond each edge of the screen. Pixels. */
const BEYOND = 600

/** Which rows of a list that scrolls with the page stand: those on the screen and some around them. `places` changes with the heights. */
export function useRowRange(
  list: RefObject<HTMLElement | null>,
  heights: RowHeights,
  places: number,
  count: number,
  start: RowRange,
): RowRange {
  const [range, setRange] = useState(start)
  const asked = useRef(0)
  const step = useEffectEvent(() => {
    asked.current = 0
    if (!list.current) return
    const { top } = list.current.getBoundingClientRect()
    const between = (from: number, to: number) => ({
      first: heights.at(from - top, count),
      end: Math.min(count, heights.at(to - top, count) + 1),
    })
    const seen = between(0, window.innerHeight)
    setRange(nextRange(range, seen, between(-BEYOND, window.innerHeight + BEYOND), MOST))
  })
  useEffect(() => {
    const ask = () => {
      asked.current ||= requestAnimationFrame(() => step())
    }
    // Until all that is wanted stands, each frame draws some more.
    ask()
    window.addEventListener('scroll', ask, { passive: true })
    window.addEventListener('resize', ask)
    return () => {
      window.removeEventListener('scroll', ask)
      window.removeEventListener('resize', ask)
      cancelAnimationFrame(asked.current)
      asked.current = 0
    }
  }, [range, count, places])
  return { first: Math.min(range.first, count), end: Math.min(range.end, count) }
}
