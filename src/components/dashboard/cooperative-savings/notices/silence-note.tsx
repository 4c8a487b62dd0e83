'use client'

import { BellOff } from 'lucide-react'
import { useCopy } from '@/hooks/use-copy'
import { usePreferences } from '@/hooks/use-preferences'
import { useSilence } from '@/hooks/use-silence'
import { clockMinutes } from '@/lib/format/clock-minutes'

/** Says that and until when nothing is told; nothing otherwise. */
export function SilenceNote() {
  const { notices, locale } = useCopy()
  const [preferences] = usePreferences()
  const why = useSilence()
  const until = new Date(preferences.mutedUntil)
  const minutes = why === 'muted' ? until.getHours() * 60 + until.getMinutes() : preferences.quiet.to
  return (
    <div role="status" className="contents">
      {why !== null && (
        <p className="flex items-center gap-2 border-b border-line bg-sunken px-4 py-2 text-sm text-muted">
          <BellOff aria-hidden="true" size={15} className="shrink-0" />
          {notices.silent[why](clockMinutes(minutes, locale))}
        </p>
      )}
    </div>
  )
}
