import { en } from '@/lib/i18n/en'
import { es } from '@/lib/i18n/es'
import type { Language } from '@/lib/i18n/language'
import { contractWords } from '@/lib/i18n/late/contract'
import { copyingWords } from '@/lib/i18n/late/copying'
import { finderWords } from '@/lib/i18n/late/finder'
import { poolRecordWords } from '@/lib/i18n/late/pool-record'

/** Of the page, and of the parts that bring their own. */
const speak = (language: Language) => ({
  ...{ en, es }[language],
  contract: contractWords[language],
  copying: copyingWords[language],
  finder: finderWords[language],
  poolRecord: poolRecordWords[language],
})
const english = speak('en')
const spanish = speak('es')

/** Every word of a catalogue by its path; a phrase by how many things it is told. */
function shapeOf(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'function') return [[path, `tells of ${value.length}`]]
  if (typeof value === 'string') return [[path, value.trim() === '' ? 'nothing' : 'words']]
  return Object.entries(value as object).flatMap(([key, below]) => shapeOf(below, `${path}.${key}`))
}

/** The words themselves, phrases excepted. */
function wordsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (typeof value === 'function') return [String(value)]
  return Object.values(value as object).flatMap(wordsOf)
}

it('says the same things in Spanish, of the same things', () => {
  expect(shapeOf(spanish)).toEqual(shapeOf(english))
  expect(shapeOf(english).filter(([, what]) => what === 'nothing')).toEqual([])
})

it('calls things by one name in Spanish and speaks to a friend', () => {
  const others = /\b(pool|usted|su navegador|evento|miembro|cartera|monedero|offline|online|click)\b/i
  const words = wordsOf(spanish).map((one) => one.replace(/\bcounted\(.*?\)|\bpools\b/g, ''))
  expect(words.filter((one) => others.test(one))).toEqual([])
})

it.each([
  [1, 'falta 1 bloque', '1 block left'],
  [1234, 'faltan 1,234 bloques', '1,234 blocks left'],
])('counts %s block in both languages', (count, inSpanish, inEnglish) => {
  expect(es.connection.blocksLeft(count)).toBe(inSpanish)
  expect(en.connection.blocksLeft(count)).toBe(inEnglish)
})

it('tells ages as one says them', () => {
  const { units } = es
  expect([units.ago(units.now), units.ago(units.years(1)), units.ago(units.months(3))]).toEqual([
    'ahora',
    'hace 1 año',
    'hace 3 meses',
  ])
})
