'use client'

import { useState } from 'react'
import { Segmented } from '@/components/ui/segmented'
import { useCopy } from '@/hooks/use-copy'
import { chooseLanguage } from '@/lib/i18n/choose-language'
import { languages } from '@/lib/i18n/language'
import type { Language } from '@/lib/i18n/language'
import { Setting } from './setting'

const options = (Object.keys(languages) as Language[]).map((value) => ({ value, label: languages[value], lang: value }))

/** The language of the words, each called by its own name. */
export function LanguageChoice() {
  const { settings, language } = useCopy()
  const [failed, setFailed] = useState(false)
  const choose = (value: Language) => {
    setFailed(false)
    chooseLanguage(value).catch(() => setFailed(true))
  }
  return (
    <Setting name={settings.language}>
      <Segmented label={settings.language} options={options} value={language} onChange={choose} />
      {failed && <p role="alert">{settings.failed}</p>}
    </Setting>
  )
}
