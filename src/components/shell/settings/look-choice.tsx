'use client'

import { Segmented } from '@/components/ui/segmented'
import { usePreference } from '@/hooks/use-preference'
import { choosePreference } from '@/lib/preferences/choose-preference'
import { Setting } from './setting'

interface LookChoiceProps<T extends string> {
  preference: 'contrast' | 'theme'
  name: string
  /** What each choice is called; `system` leaves it to the device. */
  names: Record<T | 'system', string>
}

/** How the page looks: what was chosen, or what the device wishes. The document's first script puts it on. */
export function LookChoice<T extends string>({ preference, name, names }: LookChoiceProps<T>) {
  const chosen = usePreference(preference)
  const values = Object.keys(names) as (T | 'system')[]
  return (
    <Setting name={name}>
      <Segmented
        label={name}
        options={values.map((value) => ({ value, label: names[value] }))}
        value={values.find((value) => value === chosen) ?? 'system'}
        onChange={(value) => choosePreference(preference, value === 'system' ? null : value)}
      />
    </Setting>
  )
}
