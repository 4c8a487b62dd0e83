'use client'

import { useEffect, useState } from 'react'
import { useCopy } from '@/hooks/use-copy'
import type { Face } from '../connection-face'

/** Shorter states are not worth interrupting anybody. */
const LASTING_MS = 5000

/** Tells a screen reader of a state of the connection once it has lasted. */
export function ConnectionAnnouncer({ face }: { face: Face }) {
  const { connection } = useCopy()
  const [announced, setAnnounced] = useState<Face | null>(null)
  useEffect(() => {
    const timer = setTimeout(() => setAnnounced(face), LASTING_MS)
    return () => clearTimeout(timer)
  }, [face])
  return (
    <span role="status" aria-live="polite" className="sr-only">
      {announced !== null && connection.announced[announced]}
    </span>
  )
}
