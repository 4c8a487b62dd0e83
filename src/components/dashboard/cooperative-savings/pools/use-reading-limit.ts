import { useEffect, useEffectEvent, useRef, useState } from 'react'
import type { RefObject } from 'react'

interface ReadingLimit {
  /** For an element at the top of the list. */
  ref: RefObject<HTMLDivElement | null>
  /** The newest pool to show; null for all, while the reader has not scrolled into the list. */
  limit: number | null
  /** Shows all, from the top. */
  release: () => void
}

/** Newer pools than there were when the reader scrolled into the list are to wait, so that what is read stays in place. */
export function useReadingLimit(newest: number): ReadingLimit {
  const ref = useRef<HTMLDivElement>(null)
  const [limit, setLimit] = useState<number | null>(null)
  const look = useEffectEvent((isAbove: boolean) => setLimit((held) => (isAbove ? (held ?? newest) : null)))
  useEffect(() => {
    if (!ref.current || typeof IntersectionObserver === 'undefined') return
    const observer = new IntersectionObserver(
      (entries) => {
        const entry = entries.at(-1)
        if (entry) look(!entry.isIntersecting)
      },
      // Under the header counts as gone, and below the screen as seen: a jump over the screen must not go unnoticed.
      { rootMargin: '-64px 0px 10000000px 0px' },
    )
    observer.observe(ref.current)
    return () => observer.disconnect()
  }, [])
  const release = () => {
    setLimit(null)
    ref.current?.scrollIntoView({ block: 'start' })
  }
  return { ref, limit, release }
}
