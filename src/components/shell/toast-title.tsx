'use client'

import { useCopy } from '@/hooks/use-copy'
import type { Announcement } from '@/lib/notifications/event-coalescer'

/** What happened, in a few words. */
export function ToastTitle({ announcement }: { announcement: Announcement }) {
  const { toasts } = useCopy()
  if (announcement.kind === 'single') return toasts.titles[announcement.told[0].event.type]
  const { pools, others } = announcement
  return toasts.burst(pools, others)
}
