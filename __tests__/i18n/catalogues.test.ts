import { en } from '@/lib/i18n/en'
import { es } from '@/lib/i18n/es'

/** Every word of a catalogue by its path; a phrase by how many things it is told. */
function shapeOf(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'function') return [[path, `tells of ${value.length}`]]
  if (typeof value === 'string') return [[path, value.trim() === '' ? 'nothing' : 'words']]
  return Object.entries(value as object).flatMap(([key, below]) => shapeOf(below, `${path}.${key}`))
}

/** The words themselves; of a phrase those around what it is told. */
function wordsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (typeof value === 'function')
    return (
      String(value)
        .match(/`[^`]*`|'[^']*'/g)
        ?.map((text) => text.replace(/\$\{.*?\}/g, '')) ?? []
    )
  return Object.values(value as object).flatMap(wordsOf)
}

it('says the same things in Spanish, of the same things', () => {
  expect(new Map(shapeOf(es))).toEqual(new Map(shapeOf(en)))
  expect(shapeOf(en).filter(([, what]) => what === 'nothing')).toEqual([])
})

it('calls things by one name in Spanish and speaks to a friend', () => {
  const others = /\b(pool|usted|su navegador|evento|miembro|cartera|monedero|offline|online|click)\b/i
  expect(wordsOf(es).filter((words) => others.test(words))).toEqual([])
})

it.each([
  [1, 'falta 1 bloque', '1 block left'],
  [1234, 'faltan 1,234 bloques', '1,234 blocks left'],
])('counts %s block in both languages', (count, spanish, english) => {
  expect(es.connection.blocksLeft(count)).toBe(spanish)
  expect(en.connection.blocksLeft(count)).toBe(english)
})

it('tells ages as one says them', () => {
  const { units } = es
  expect([units.ago(units.now), units.ago(units.years(1)), units.ago(units.months(3))]).toEqual([
    'ahora',
    'hace 1 año',
    'hace 3 meses',
  ])
})
