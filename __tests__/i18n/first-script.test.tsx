import { firstScript } from '@/lib/preferences/first-script'

const root = document.documentElement
const askFor = (tags: unknown) => Object.defineProperty(navigator, 'languages', { value: tags, configurable: true })
// The browser runs it as the text that it is.
const run = () => new Function(firstScript)()

beforeEach(() => {
  jest.useFakeTimers()
  localStorage.clear()
  root.lang = 'en'
  delete root.dataset.words
})

it.each([
  [['es-MX', 'en'], null, 'es'],
  [['ES'], null, 'es'],
  [['pt-BR', 'es', 'en'], null, 'es'],
  [['fr', 'de'], null, 'en'],
  [['en-GB', 'es'], null, 'en'],
  [['est'], null, 'en'],
  [[], null, 'en'],
  [undefined, null, 'en'],
  [['en'], 'es', 'es'],
  [['es'], 'en', 'en'],
  [['es'], 'klingon', 'es'],
])('for a browser that asks for %j, with %s chosen, the document is in %s', (tags, chosen, language) => {
  askFor(tags)
  if (chosen) localStorage.setItem('tidemark:language', chosen)
  run()
  expect(root.lang).toBe(language)
  expect(root.dataset.words).toBe(language === 'en' ? undefined : language)
})

it('hides the page for four seconds at most', () => {
  askFor(['es'])
  run()
  jest.advanceTimersByTime(4000)
  expect(root.dataset.words).toBeUndefined()
})

it('does without a storage', () => {
  askFor(['es'])
  jest.spyOn(Storage.prototype, 'getItem').mockImplementationOnce(() => {
    throw new Error('forbidden')
  })
  run()
  expect(root.lang).toBe('es')
})
