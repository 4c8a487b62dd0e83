/** @jest-environment node */
import { displayName, plainName } from '@/lib/pools/pool-name'

const unnamed = (id: number) => `Unnamed pool #${id}`
const display = (name: string) => displayName(name, 12, unnamed)
const plain = (name: string) => plainName(name, 12, unnamed)
const graphemes = (text: string) => [...new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text)].length

const invisible = [
  '',
  ' ',
  '\n\t\r',
  '\0',
  '\u200B\u200D',
  '\u202E\u2066',
  '\uFEFF',
  '\u3164',
  '\u2800',
  '\uFE0F',
  '\u{E0041}',
]

test.each(invisible)('an empty or invisible name (%j) reads as unnamed', (name) => {
  expect(display(name)).toBe('Unnamed pool #12')
  expect(plain(name)).toBe('Unnamed pool #12')
})

test.each(['<b>x</b>', 'שלום', '👨‍👩‍👧', '  padded  ', 'a\u202Eb'])('on the screen %j stays as it is', (name) => {
  expect(display(name)).toBe(name)
})

test.each([
  ['controls and bidirectional characters', 'a\u202Eb\u2066c\u200Fd\u061Ce\0f\u0007g', 'abcdefg'],
  ['line breaks', ' one\r\ntwo\u2028three\tfour ', 'one two three four'],
  ['joiners stay', '👨‍👩‍👧 می‌خواهم', '👨‍👩‍👧 می‌خواهم'],
  ['lone surrogates', 'a\uD800b\uDC00', 'a\uFFFDb\uFFFD'],
  ['HTML is text', '<script>alert(1)</script>', '<script>alert(1)</script>'],
])('plain: %s', (_, name, expected) => expect(plain(name)).toBe(expected))

test('plain: 80 graphemes stay, more are cut to 80 with an ellipsis', () => {
  const flags = '🇩🇪'.repeat(80)
  expect(plain(flags)).toBe(flags)
  const cut = plain(`${flags}🇩🇪`)
  expect(cut).toBe(`${'🇩🇪'.repeat(79)}…`)
  expect(graphemes(cut)).toBe(80)
})

test('plain: a pile of marks is bounded too', () => {
  expect(plain(`a${'\u0301'.repeat(100_000)}`).length).toBeLessThan(3000)
  expect(plain(`a${'\u{E0100}'.repeat(5000)}`)).not.toMatch(/\p{Cs}/u)
})

test('without a segmenter it counts code points', () => {
  const own = Object.getOwnPropertyDescriptor(Intl, 'Segmenter')!
  Object.defineProperty(Intl, 'Segmenter', { value: undefined, configurable: true })
  try {
    expect(plain('😀'.repeat(81))).toBe(`${'😀'.repeat(79)}…`)
  } finally {
    Object.defineProperty(Intl, 'Segmenter', own)
  }
})

test.each(['x', '\u200B', ' ', '👨‍👩‍👧', '\u202E'])('a megabyte of %j takes a blink', (unit) => {
  const name = unit.repeat(1_000_000 / unit.length)
  const start = performance.now()
  display(name)
  plain(name)
  expect(performance.now() - start).toBeLessThan(250)
})
