'use client'

import { useSyncExternalStore } from 'react'
import { getHistory } from '@/lib/notifications/get-history'
import { markRead, type NoticeHistory } from '@/lib/notifications/notice-history'

interface NoticeChanges {
  /** Counts all as read, or the one of a key. */
  read: (key?: string) => void
  clear: () => void
}

const changes: NoticeChanges = {
  read: (key) => getHistory().change((history) => markRead(history, key)),
  clear: () => getHistory().change(() => []),
}

/** What the viewer was told, newest first, in step over all tabs. In a browser only. */
export function useNotices(): [history: NoticeHistory, changes: NoticeChanges] {
  const history = useSyncExternalStore(getHistory().subscribe, getHistory().getSnapshot)
  return [history, changes]
}
