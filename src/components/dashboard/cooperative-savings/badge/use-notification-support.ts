import { useReducer, useSyncExternalStore } from 'react'
import { notificationSupport } from '@/lib/notifications/permission'
import type { NotificationSupport } from '@/lib/notifications/permission'

/** A permission can be changed in the browser's own dialogs: look again when the reader comes back. */
function subscribe(notify: () => void): () => void {
  window.addEventListener('focus', notify)
  document.addEventListener('visibilitychange', notify)
  return () => {
    window.removeEventListener('focus', notify)
    document.removeEventListener('visibilitychange', notify)
  }
}

/** What this browser allows by way of notifications, and a way to look again; `off` until the page runs. */
export function useNotificationSupport(): [support: NotificationSupport, recheck: () => void] {
  const [, recheck] = useReducer((count: number) => count + 1, 0)
  const support = useSyncExternalStore(
    subscribe,
    () => notificationSupport(),
    (): NotificationSupport => 'off',
  )
  return [support, recheck]
}
