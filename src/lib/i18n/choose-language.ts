import { choosePreference } from '@/lib/preferences/choose-preference'
import { speak } from './copy'
import type { Language } from './language'

/** From now on, in every tab and at the next visit. Rejects when the words cannot be fetched: nothing changes then. */
export async function chooseLanguage(language: Language): Promise<void> {
  await speak(language)
  choosePreference('language', language)
}
