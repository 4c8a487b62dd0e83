'use client'

import { LanguageChoice } from './language-choice'
import { ZoneChoice } from './zone-choice'

/** Everything to choose. In a chunk of its own. */
export function SettingsMenu() {
  return (
    <>
      <LanguageChoice />
      <ZoneChoice />
    </>
  )
}
