import { useCallback, useSyncExternalStore } from 'react'

/** Whether the media query holds; null on the server and at first hydration, `fallback` where the browser cannot tell. */
export function useMediaQuery(query: string, fallback: boolean): boolean | null {
  const subscribe = useCallback(
    (notify: () => void) => {
      const list = window.matchMedia?.(query)
      list?.addEventListener('change', notify)
      return () => list?.removeEventListener('change', notify)
    },
    [query],
  )
  return useSyncExternalStore(
    subscribe,
    () => window.matchMedia?.(query)?.matches ?? fallback,
    () => null,
  )
}
