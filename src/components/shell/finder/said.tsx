'use client'

import { useEffect, useEffectEvent } from 'react'
import { createPortal } from 'react-dom'

const SHOWN_MS = 3_500

interface SaidProps {
  /** A new object for each thing that is said. */
  said: { words: string } | null
  onForget: () => void
}

/** How an action went, said and shown for a moment, where no message stands. */
export function Said({ said, onForget }: SaidProps) {
  const forget = useEffectEvent(onForget)
  useEffect(() => {
    if (said === null) return
    const timer = setTimeout(() => forget(), SHOWN_MS)
    return () => clearTimeout(timer)
  }, [said])
  // Fixed to the screen, which inside the blurring header it would not be.
  return createPortal(
    <div role="status" className="pointer-events-none fixed inset-x-3 bottom-4 z-40 flex justify-center">
      {said && (
        <p className="animate-fade-in rounded-control bg-ink px-4 py-2 text-sm text-panel shadow-high">{said.words}</p>
      )}
    </div>,
    document.body,
  )
}
