'use client'

import { Button } from '@/components/ui/button'
import { CheckField } from '@/components/ui/check-field'
import { useCopy } from '@/hooks/use-copy'
import { usePreferences } from '@/hooks/use-preferences'
import { useSilence } from '@/hooks/use-silence'
import { MUTE_MS } from '@/lib/notifications/silence'
import { MinuteField } from './minute-field'
import { Setting } from './setting'

/** An hour of silence now, and hours of silence every day. */
export function QuietSetting() {
  const { notices } = useCopy()
  const [{ quiet }, change] = usePreferences()
  const muted = useSilence() === 'muted'
  const set = (changes: Partial<typeof quiet>) => change((now) => ({ ...now, quiet: { ...now.quiet, ...changes } }))
  return (
    <Setting title={notices.quiet.title}>
      <Button
        className="self-start"
        onClick={() => change((now) => ({ ...now, mutedUntil: muted ? 0 : Date.now() + MUTE_MS }))}
      >
        {muted ? notices.unmute : notices.mute}
      </Button>
      <CheckField checked={quiet.on} onChange={(on) => set({ on })}>
        {notices.quiet.on}
      </CheckField>
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <MinuteField label={notices.quiet.from} value={quiet.from} onChange={(from) => set({ from })} />
        <MinuteField label={notices.quiet.to} value={quiet.to} onChange={(to) => set({ to })} />
      </div>
    </Setting>
  )
}
