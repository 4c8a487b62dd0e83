import { useCallback, useState } from 'react'
import type { RefCallback } from 'react'

/** The element's width in CSS pixels, followed as it changes; 0 until it is measured. */
export function useElementWidth<T extends Element>(): [ref: RefCallback<T>, width: number] {
  const [width, setWidth] = useState(0)
  const ref = useCallback((element: T | null) => {
    if (element === null) return
    setWidth(Math.floor(element.getBoundingClientRect().width))
    if (typeof ResizeObserver === 'undefined') return
    const observer = new ResizeObserver(([entry]) => {
      if (entry) setWidth(Math.floor(entry.contentRect.width))
    })
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  return [ref, width]
}
