import { useLayoutEffect, useRef, useState } from 'react'
import type { RefObject } from 'react'
import { leadingNew } from '../leading-new'

/** Closer to the top than this counts as being there. */
const NEAR_TOP_PX = 8

interface NewestInView {
  ref: RefObject<HTMLOListElement | null>
  onScroll: () => void
  /** How many came in above while the reader is further down. */
  missed: number
  toTop: () => void
}

/** Keeps the top of a growing list in view, or, once the reader has scrolled away, what is being read. */
export function useNewestInView(keys: readonly string[]): NewestInView {
  const ref = useRef<HTMLOListElement>(null)
  const before = useRef(keys)
  /** The item at the top of the view and how far it is scrolled; null while the reader is at the top. */
  const reading = useRef<{ item: HTMLElement; offset: number } | null>(null)
  const [missed, setMissed] = useState(0)

  useLayoutEffect(() => {
    const list = ref.current
    const added = leadingNew(keys, new Set(before.current)).length
    before.current = keys
    if (!list) return
    if (reading.current === null) {
      list.scrollTop = 0
    } else if (added > 0) {
      const { item, offset } = reading.current
      if (item.isConnected) list.scrollTop = item.offsetTop + offset
      setMissed((count) => count + added)
    }
  }, [keys])

  const onScroll = () => {
    const list = ref.current
    if (!list) return
    const top = list.scrollTop
    const items = [...list.children].filter((child) => child instanceof HTMLElement)
    const item = items.find((child) => child.offsetTop + child.offsetHeight > top)
    reading.current = top > NEAR_TOP_PX && item ? { item, offset: top - item.offsetTop } : null
    if (reading.current === null) setMissed(0)
  }
  const toTop = () => {
    reading.current = null
    if (ref.current) ref.current.scrollTop = 0
    setMissed(0)
  }
  return { ref, onScroll, missed, toTop }
}
