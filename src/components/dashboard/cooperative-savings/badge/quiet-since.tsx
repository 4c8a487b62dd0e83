'use client'

import { useCopy } from '@/hooks/use-copy'
import { useNow } from '@/hooks/use-now'
import { absoluteTime } from '@/lib/format/absolute-time'
import { clockTime } from '@/lib/format/clock-time'

/** Since when the network makes no new blocks, in words. */
export function QuietSince({ at, className }: { at: number; className?: string }) {
  const { connection, locale, zone } = useCopy()
  const now = useNow(60_000)
  return (
    <time className={className} dateTime={new Date(at).toISOString()} title={absoluteTime(at, locale, zone)}>
      {connection.quietSince(clockTime(at, now, locale, zone))}
    </time>
  )
}
