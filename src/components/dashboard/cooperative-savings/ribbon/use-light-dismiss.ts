import { useEffect, useEffectEvent } from 'react'
import type { RefObject } from 'react'

/** Closes something small that is open: by Escape, by a press elsewhere, or when the focus goes elsewhere. `inside` also counts as part of it. */
export function useLightDismiss(
  part: RefObject<HTMLElement | null>,
  inside: RefObject<HTMLElement | null>,
  onClose: (byEscape: boolean) => void,
): void {
  const close = useEffectEvent(onClose)
  useEffect(() => {
    const isOurs = (target: EventTarget | null) =>
      target instanceof Node && Boolean(part.current?.contains(target) || inside.current?.contains(target))
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key === 'Escape') close(true)
    }
    const onElsewhere = (event: Event) => {
      if (!isOurs(event.target)) close(false)
    }
    document.addEventListener('keydown', onKeyDown)
    document.addEventListener('pointerdown', onElsewhere)
    document.addEventListener('focusin', onElsewhere)
    return () => {
      document.removeEventListener('keydown', onKeyDown)
      document.removeEventListener('pointerdown', onElsewhere)
      document.removeEventListener('focusin', onElsewhere)
    }
  }, [part, inside])
}
