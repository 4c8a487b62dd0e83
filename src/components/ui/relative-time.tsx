'use client'

import { useCopy } from '@/hooks/use-copy'
import { useNow } from '@/hooks/use-now'
import { absoluteTime } from '@/lib/format/absolute-time'
import { relativeTime } from '@/lib/format/relative-time'

interface RelativeTimeProps {
  /** Unix milliseconds. */
  at: number
  /** How often it is brought up to date, in milliseconds. */
  every?: number
  /** Wraps the age, e.g. into “12 s ago”. */
  phrase?: (age: string) => string
  className?: string
}

/** How long ago, with the full date as its title. Empty until the clock of the page runs. */
export function RelativeTime({ at, every = 1000, phrase = (age) => age, className }: RelativeTimeProps) {
  const { units, locale, zone } = useCopy()
  const now = useNow(every)
  if (now === 0) return <time className={className} />
  return (
    <time className={className} dateTime={new Date(at).toISOString()} title={absoluteTime(at, locale, zone)}>
      {phrase(relativeTime(now - at, units))}
    </time>
  )
}
