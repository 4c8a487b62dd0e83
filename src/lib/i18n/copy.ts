import { readPreference, watchPreference } from '@/lib/preferences/preference'
import { en } from './en'
import type { Catalogue } from './en'
import { setFigureLocale } from './figure-locale'
import { isLanguage } from './language'
import type { Language } from './language'
import { viewerLocale } from './viewer-locale'

/** The words of the interface, and how this viewer writes figures and times. */
export interface Copy extends Catalogue {
  language: Language
  /** IANA time zone that the viewer chose; undefined for the device's. */
  zone: string | undefined
}

/** What the server renders and hydration begins with. */
export const serverCopy: Copy = { ...en, language: 'en', zone: undefined }

/** English comes with the page; what another language adds is fetched for those who read it. */
const catalogues: Record<Language, () => Catalogue | Promise<Catalogue>> = {
  en: () => en,
  es: () => import('./es').then((module) => module.es),
}

const watchers = new Set<() => void>()
let copy = serverCopy
let wanted: Language = 'en'

export function readCopy(): Copy {
  return copy
}

export function watchCopy(watcher: () => void): () => void {
  watchers.add(watcher)
  return () => watchers.delete(watcher)
}

/** Shows the words of a language once they are there. Rejects when they cannot be fetched: nothing changes then. */
export async function speak(language: Language): Promise<void> {
  wanted = language
  const catalogue = await catalogues[language]()
  // Chosen anew while this one was on its way.
  if (wanted === language) show({ ...catalogue, language, locale: viewerLocale(language, navigator.languages) })
}

function show(change: Partial<Copy>): void {
  const next = { ...copy, ...change }
  if (next.language === copy.language && next.locale === copy.locale && next.zone === copy.zone) return
  setFigureLocale(next.locale)
  copy = next
  for (const watcher of [...watchers]) watcher()
}

function isZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }) !== null
  } catch {
    // Kept by another browser's list of zones, or not by us.
    return false
  }
}

const tellTimesIn = (zone: string | null) => show({ zone: zone !== null && isZone(zone) ? zone : undefined })

function begin(): void {
  const { documentElement: root } = document
  tellTimesIn(readPreference('zone'))
  watchPreference('zone', tellTimesIn)
  watchPreference('language', (language) => {
    // Not to be fetched now: this tab goes on as it is.
    if (isLanguage(language)) speak(language).catch(() => undefined)
  })
  // The document's first script has decided on the language.
  speak(isLanguage(root.lang) ? root.lang : 'en').catch(() => {
    root.lang = copy.language
    delete root.dataset.words
  })
}

// At once, so that the words are fetched while the page hydrates.
if (typeof document !== 'undefined') begin()
