import { useState } from 'react'
import type { KeyboardEvent, PointerEvent } from 'react'

interface ChartCursor {
  /** Where it stands; null while nobody points or has the focus. */
  stop: number | null
  handlers: {
    onKeyDown: (event: KeyboardEvent) => void
    onPointerDown: (event: PointerEvent<HTMLElement>) => void
    onPointerMove: (event: PointerEvent<HTMLElement>) => void
    onPointerLeave: (event: PointerEvent<HTMLElement>) => void
    onFocus: () => void
    onBlur: () => void
  }
}

/** Of a long chart, a page is a tenth. */
const PAGES = 10

/**
 * A cursor over the stops of a chart, moved by the arrow keys, Home, End and the page keys, by a pointer, or by a finger.
 * @param rowLength stops of a row, where they stand in rows: up and down move between them
 */
export function useChartCursor(
  count: number,
  rowLength: number | undefined,
  nearest: (x: number, y: number) => number,
): ChartCursor {
  const [at, setAt] = useState<number | null>(null)
  const stop = at === null ? null : Math.min(at, count - 1)
  const point = ({ currentTarget, clientX, clientY }: PointerEvent<HTMLElement>) => {
    const { left, top } = currentTarget.getBoundingClientRect()
    setAt(clamp(nearest(clientX - left, clientY - top), count))
  }
  return {
    stop,
    handlers: {
      onKeyDown: (event) => {
        if (event.altKey || event.metaKey) return
        if (event.key === 'Escape') return setAt(null)
        const target = targetOf(event.key, event.ctrlKey, stop ?? count - 1, count, rowLength)
        if (target === undefined) return
        event.preventDefault()
        setAt(clamp(target, count))
      },
      onPointerDown: point,
      // A finger that rests on the page does not move the cursor; one that is drawn along the chart does.
      onPointerMove: point,
      onPointerLeave: ({ currentTarget, pointerType }) => {
        if (pointerType === 'mouse' && document.activeElement !== currentTarget) setAt(null)
      },
      onFocus: () => setAt((now) => now ?? count - 1),
      onBlur: () => setAt(null),
    },
  }
}

function targetOf(key: string, isFar: boolean, stop: number, count: number, rowLength?: number): number | undefined {
  const page = Math.max(1, Math.round(count / PAGES))
  const start = rowLength === undefined || isFar ? 0 : stop - (stop % rowLength)
  const end = rowLength === undefined || isFar ? count - 1 : start + rowLength - 1
  // In rows down is the next one; along an axis up is more.
  const up = rowLength === undefined ? stop + 1 : stop - rowLength
  const down = rowLength === undefined ? stop - 1 : stop + rowLength
  const targets: Record<string, number> = {
    ArrowLeft: stop - 1,
    ArrowRight: stop + 1,
    ArrowUp: up < 0 ? stop : up,
    ArrowDown: down >= count ? stop : down,
    Home: start,
    End: end,
    PageUp: rowLength === undefined ? stop + page : stop % rowLength,
    PageDown: rowLength === undefined ? stop - page : count - rowLength + (stop % rowLength),
  }
  return targets[key]
}

const clamp = (stop: number, count: number) => Math.max(0, Math.min(count - 1, stop))
