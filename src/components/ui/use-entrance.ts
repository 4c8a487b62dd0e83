'use client'

import { useAnimate } from 'framer-motion/mini'
import { useLayoutEffect, useState } from 'react'
import type { RefObject } from 'react'

/** Slides the element in when it appears, if it is new then; at once in place where less motion is wished. */
export function useEntrance<T extends Element>(isNew: boolean): RefObject<T | null> {
  const [scope, animate] = useAnimate<T>()
  const [enters] = useState(isNew)
  useLayoutEffect(() => {
    const element = scope.current
    if (!enters || typeof element?.animate !== 'function') return
    if (window.matchMedia('(prefers-reduced-motion: reduce)').matches) return
    const run = animate(element, { opacity: [0, 1], transform: ['translateY(-10px)', 'none'] }, { duration: 0.45 })
    return () => run.stop()
  }, [enters, scope, animate])
  return scope
}
