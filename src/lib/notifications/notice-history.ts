import { MOST_NOTICES, type Notice } from './notice'

/** What was told, newest first; at most `MOST_NOTICES`. */
export type NoticeHistory = readonly Notice[]

/** With what is told now. A message that grew takes the place of its former self and counts as unread; `withdrawn` ones go. */
export function addNotices(
  history: NoticeHistory,
  notices: readonly Notice[],
  withdrawn: ReadonlySet<string>,
): NoticeHistory {
  if (notices.length === 0 && withdrawn.size === 0) return history
  const replaced = new Set([...withdrawn, ...notices.map(({ key }) => key)])
  const others = history.filter(({ key }) => !replaced.has(key))
  return [...notices.toReversed(), ...others].slice(0, MOST_NOTICES)
}

/** With all of it read, or the one of a key. */
export function markRead(history: NoticeHistory, key?: string): NoticeHistory {
  const concerns = (notice: Notice) => !notice.read && (key === undefined || notice.key === key)
  return history.some(concerns)
    ? history.map((notice) => (concerns(notice) ? { ...notice, read: true } : notice))
    : history
}

export function unreadIn(history: NoticeHistory): number {
  return history.filter(({ read }) => !read).length
}
