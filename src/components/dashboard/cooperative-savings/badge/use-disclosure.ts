import { useEffect, useRef, useState } from 'react'
import type { FocusEvent, PointerEvent, RefObject } from 'react'

/** The pointer may cross a gap, and a passing pointer opens nothing. */
const OPEN_AFTER_MS = 120
const CLOSE_AFTER_MS = 220

interface Disclosure {
  open: boolean
  /** For the element around the button and the panel. */
  around: {
    ref: RefObject<HTMLDivElement | null>
    onPointerEnter: (event: PointerEvent) => void
    onPointerLeave: (event: PointerEvent) => void
    onBlur: (event: FocusEvent) => void
  }
  /** For the button. */
  button: { ref: RefObject<HTMLButtonElement | null>; onClick: () => void; onFocus: () => void }
}

/** A panel that opens by hover, by keyboard focus, and by a press, which also pins it; Escape closes it and returns the focus. */
export function useDisclosure(): Disclosure {
  const around = useRef<HTMLDivElement>(null)
  const button = useRef<HTMLButtonElement>(null)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const [shown, setShown] = useState<'no' | 'glance' | 'pinned'>('no')

  const later = (change: (now: typeof shown) => typeof shown, ms: number) => {
    clearTimeout(timer.current)
    timer.current = setTimeout(() => setShown(change), ms)
  }
  const open = shown !== 'no'
  useEffect(() => {
    if (!open) return
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return
      if (around.current?.contains(document.activeElement)) button.current?.focus()
      setShown('no')
    }
    // A tap elsewhere moves no focus on a touch screen.
    const onPointerDown = (event: Event) => {
      if (event.target instanceof Node && !around.current?.contains(event.target)) setShown('no')
    }
    document.addEventListener('keydown', onKeyDown)
    document.addEventListener('pointerdown', onPointerDown)
    return () => {
      document.removeEventListener('keydown', onKeyDown)
      document.removeEventListener('pointerdown', onPointerDown)
    }
  }, [open])
  useEffect(() => () => clearTimeout(timer.current), [])

  return {
    open,
    around: {
      ref: around,
      onPointerEnter: (event) => {
        if (event.pointerType === 'mouse') later((now) => (now === 'no' ? 'glance' : now), OPEN_AFTER_MS)
      },
      onPointerLeave: (event) => {
        if (event.pointerType === 'mouse') later((now) => (now === 'glance' ? 'no' : now), CLOSE_AFTER_MS)
      },
      onBlur: (event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) setShown('no')
      },
    },
    button: {
      ref: button,
      onClick: () => {
        clearTimeout(timer.current)
        setShown((now) => (now === 'pinned' ? 'no' : 'pinned'))
      },
      onFocus: () => {
        if (button.current?.matches(':focus-visible')) setShown((now) => (now === 'no' ? 'glance' : now))
      },
    },
  }
}
