import { useEffect } from 'react'

/**
 * Messages wait while the pointer is on them; here they also wait while the keyboard is. The library knows the pointer
 * alone, so the focus is told to it as one.
 */
export function useKeyboardPause(): void {
  useEffect(() => {
    const listOf = (target: EventTarget | null) =>
      target instanceof Element ? target.closest('[data-sonner-toaster]') : null
    const enter = ({ target }: FocusEvent) =>
      listOf(target)?.dispatchEvent(new MouseEvent('mousemove', { bubbles: true }))
    const leave = ({ target, relatedTarget }: FocusEvent) => {
      const list = listOf(target)
      if (list && list !== listOf(relatedTarget)) list.dispatchEvent(new MouseEvent('mouseout', { bubbles: true }))
    }
    document.addEventListener('focusin', enter)
    document.addEventListener('focusout', leave)
    return () => {
      document.removeEventListener('focusin', enter)
      document.removeEventListener('focusout', leave)
    }
  }, [])
}
