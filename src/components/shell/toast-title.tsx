'use client'

import { useCopy } from '@/hooks/use-copy'
import type { Announcement } from '@/lib/notifications/event-coalescer'

/** What happened, in a few words. */
export function ToastTitle({ announcement }: { announcement: Announcement }) {
  const { toasts } = useCopy()
  if (announcement.kind === 'single') return toasts.titles[announcement.told[0].event.type]
  const { pools, others } = announcement
  if (others === 0) return toasts.newPools(pools)
  return pools === 0 ? toasts.events(others) : toasts.withOthers(pools, others)
}
