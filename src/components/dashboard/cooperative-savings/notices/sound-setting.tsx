'use client'

import { Volume2 } from 'lucide-react'
import { Button } from '@/components/ui/button'
import { CheckField } from '@/components/ui/check-field'
import { Segmented } from '@/components/ui/segmented'
import { useCopy } from '@/hooks/use-copy'
import { usePreferences } from '@/hooks/use-preferences'
import { playTone } from '@/lib/notifications/play-tone'
import { tones } from '@/lib/notifications/preferences'
import { Setting } from './setting'

const STEP = 0.1

/** Whether something is heard, what, and how loud. */
export function SoundSetting() {
  const { notices } = useCopy()
  const [{ sound }, change] = usePreferences()
  const set = (changes: Partial<typeof sound>) => change((now) => ({ ...now, sound: { ...now.sound, ...changes } }))
  return (
    <Setting title={notices.sound.title}>
      <CheckField checked={sound.on} onChange={(on) => set({ on })}>
        {notices.sound.on}
      </CheckField>
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <Segmented
          label={notices.sound.tone}
          value={sound.tone}
          onChange={(tone) => set({ tone })}
          options={tones.map((tone) => ({ value: tone, label: notices.sound.tones[tone] }))}
        />
        <label className="flex items-center gap-2 text-sm text-muted">
          {notices.sound.volume}
          <input
            type="range"
            min={STEP}
            max={1}
            step={STEP}
            value={sound.volume}
            onChange={({ target }) => set({ volume: target.valueAsNumber })}
            className="h-9 w-28 accent-tide"
          />
        </label>
        <Button onClick={() => void playTone(sound.tone, sound.volume)}>
          <Volume2 aria-hidden="true" size={15} />
          {notices.sound.test}
        </Button>
      </div>
      {sound.on && <p className="text-sm text-muted">{notices.sound.note}</p>}
    </Setting>
  )
}
