import { en } from '@/lib/i18n/en'
import type { Catalogue } from '@/lib/i18n/en'
import { es } from '@/lib/i18n/es'

/**
 * Words that the server writes in every language, for pages without a part of their own in the browser; the style sheet
 * shows those in the document's language. Never below `'use client'`: all catalogues would come with the page.
 */
export function EachLanguage({ words }: { words: (catalogue: Catalogue) => string }) {
  return Object.entries({ en, es }).map(([language, catalogue]) => (
    <span key={language} lang={language} data-only={language}>
      {words(catalogue)}
    </span>
  ))
}
