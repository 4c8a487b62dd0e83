/** By the tag that a document carries in `lang`; each in its own words. */
export const languages = { en: 'English', es: 'Español' } as const

export type Language = keyof typeof languages

export function isLanguage(tag: string | null): tag is Language {
  return tag !== null && Object.hasOwn(languages, tag)
}
