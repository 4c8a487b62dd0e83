import type { Language } from './language'

/** Where the browser names no country. */
const usual: Record<Language, string> = { en: 'en', es: 'es-419' }

/**
 * The BCP 47 tag by which figures and dates are written: the language as it is spoken where the viewer is. Mexico writes
 * 1,234.5 and Argentina 1.234,5 in the same words.
 * @param tags what the browser asks for, best first
 */
export function viewerLocale(language: Language, tags: readonly string[]): string {
  const regional = tags.find((tag) => tag.toLowerCase().startsWith(`${language}-`))
  // Plain `en` is how the United States write: the words that came with the page can stay as they are.
  return regional === undefined || regional === 'en-US' ? usual[language] : regional
}
