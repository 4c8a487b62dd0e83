import type { Language } from '@/lib/i18n/language'
import { useCopy } from './use-copy'

/** The words of a part that is fetched on demand, in the viewer's language: they come with the part, not with the page. */
export function useLateCopy<Words>(words: Readonly<Record<Language, Words>>): Words {
  return words[useCopy().language]
}
