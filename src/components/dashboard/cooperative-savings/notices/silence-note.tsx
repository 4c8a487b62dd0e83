'use client'

import { BellOff } from 'lucide-react'
import { useCopy } from '@/hooks/use-copy'
import { usePreferences } from '@/hooks/use-preferences'
import { useSilence } from '@/hooks/use-silence'
import { clockMinutes } from '@/lib/format/clock-minutes'
import { clockTime } from '@/lib/format/clock-time'

/** Says that and until when nothing is told; nothing otherwise. */
export function SilenceNote() {
  const { notices, locale, zone } = useCopy()
  const [preferences] = usePreferences()
  const why = useSilence()
  const { mutedUntil, quiet } = preferences
  // Quiet hours go by the device's clock, whatever zone the page tells times in.
  const until = why === 'muted' ? clockTime(mutedUntil, mutedUntil, locale, zone) : clockMinutes(quiet.to, locale)
  return (
    <div role="status" className="contents">
      {why !== null && (
        <p className="flex items-center gap-2 border-b border-line bg-sunken px-4 py-2 text-sm text-muted">
          <BellOff aria-hidden="true" size={15} className="shrink-0" />
          {notices.silent[why](until)}
        </p>
      )}
    </div>
  )
}
