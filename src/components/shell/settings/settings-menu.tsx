'use client'

import { useCopy } from '@/hooks/use-copy'
import { LanguageChoice } from './language-choice'
import { LookChoice } from './look-choice'
import { ZoneChoice } from './zone-choice'

/** Everything to choose. In a chunk of its own. */
export function SettingsMenu() {
  const { settings } = useCopy()
  return (
    <>
      <LanguageChoice />
      <LookChoice preference="theme" name={settings.theme} names={settings.themes} />
      <LookChoice preference="contrast" name={settings.contrast} names={settings.contrasts} />
      <ZoneChoice />
    </>
  )
}
