import { viewerLocale } from '@/lib/i18n/viewer-locale'

it.each([
  ['es', ['es-MX', 'es'], 'es-MX'],
  ['es', ['pt-BR', 'es-AR', 'es-MX'], 'es-AR'],
  ['es', ['es'], 'es-419'],
  ['es', ['en-US'], 'es-419'],
  ['en', ['en-US', 'en'], 'en'],
  ['en', ['en-IN', 'en'], 'en-IN'],
  ['en', ['es-CL'], 'en'],
] as const)('writes %s for a browser that asks for %j as %s', (language, tags, locale) => {
  expect(viewerLocale(language, tags)).toBe(locale)
})
