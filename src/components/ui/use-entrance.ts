'use client'

import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import type { RefObject } from 'react'

type Animate = (typeof import('framer-motion/dom/mini'))['animate']

let animate: Animate | null = null
let fetching = false

/** Fetched after the first picture: nothing enters before it, and without it things simply appear. */
async function fetchAnimate(): Promise<void> {
  if (fetching || typeof Element.prototype.animate !== 'function') return
  fetching = true
  try {
    animate = (await import('framer-motion/dom/mini')).animate
  } catch {
    fetching = false
  }
}

/** Slides the element in when it appears, if it is new then; at once in place where less motion is wished. */
export function useEntrance<T extends HTMLElement>(isNew: boolean): RefObject<T | null> {
  const ref = useRef<T>(null)
  const [enters] = useState(isNew)
  useEffect(() => void fetchAnimate(), [])
  useLayoutEffect(() => {
    if (!enters || !animate || !ref.current) return
    if (window.matchMedia('(prefers-reduced-motion: reduce)').matches) return
    const run = animate(ref.current, { opacity: [0, 1], transform: ['translateY(-10px)', 'none'] }, { duration: 0.45 })
    return () => run.stop()
  }, [enters])
  return ref
}
