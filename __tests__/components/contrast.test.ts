import { readFileSync } from 'node:fs'
import path from 'node:path'

const css = readFileSync(path.join(process.cwd(), 'src/styles/tokens.css'), 'utf8')
const theme = readFileSync(path.join(process.cwd(), 'src/styles/theme.css'), 'utf8')

type Colour = readonly [number, number, number]
const parse = (hex: string): Colour => [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16)) as unknown as Colour
const tokens = (block: string, scheme: 'light' | 'dark', below?: (name: string) => Colour) => {
  const pair = /--([a-z-]+): (?:light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)|(#[0-9a-f]{6}));/g
  const found = new Map(
    [...block.matchAll(pair)].map(([, name, light, dark, both]) => [name, both ?? (scheme === 'light' ? light : dark)]),
  )
  return (name: string): Colour => {
    const hex = found.get(name)
    return hex === undefined && below ? below(name) : parse(hex ?? `missing ${name}`)
  }
}
const [usual = '', , , byQuery = '', byAttribute = ''] = css.split(/(?=@media|:root\[)/)
const schemes = ['light', 'dark'] as const
const usualTokens = (scheme: (typeof schemes)[number]) => tokens(usual, scheme, tokens(theme, scheme))
const strongTokens = (scheme: (typeof schemes)[number]) => tokens(byAttribute, scheme, usualTokens(scheme))
const status = (colour: (name: string) => Colour, name: string) => colour(`color-${name}`)

const over = (top: Colour, share: number, below: Colour): Colour =>
  top.map((value, index) => value * share + below[index]! * (1 - share)) as unknown as Colour
const luminance = (colour: Colour) => {
  const [r = 0, g = 0, b = 0] = colour.map((value) => {
    const part = value / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}
const contrast = (a: Colour, b: Colour) => {
  const [dark = 0, bright = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y)
  return (bright + 0.05) / (dark + 0.05)
}

it('has the same strong colours by the system and by choice', () => {
  const list = (block: string) => [...block.matchAll(/--[a-z-]+: [^;]+;/g)].map(([line]) => line)
  expect(list(byQuery).length).toBeGreaterThan(15)
  expect(list(byAttribute)).toEqual(list(byQuery))
})

const themes = schemes.flatMap((scheme) => [
  { name: scheme, colour: usualTokens(scheme), text: 4.5 },
  { name: `${scheme} high-contrast`, colour: strongTokens(scheme), text: 7 },
])

describe.each(themes)('in the $name theme', ({ colour, text }) => {
  it.each(['ink', 'muted', 'tide', 'green-ink', 'yellow-ink', 'red-ink', 'grey-ink'])(
    '%s is legible everywhere',
    (ink) => {
      for (const below of ['bg', 'panel', 'sunken']) {
        expect(contrast(colour(ink), colour(below))).toBeGreaterThanOrEqual(text)
      }
    },
  )

  it.each([
    ['green-ink', 'live', 0.12],
    ['grey-ink', 'idle', 0.15],
    ['yellow-ink', 'warn', 0.15],
    ['red-ink', 'fail', 0.1],
  ])('%s is legible on the tint of %s', (ink, fill, share) => {
    for (const below of ['panel', 'bg']) {
      expect(contrast(colour(ink), over(status(colour, fill), share, colour(below)))).toBeGreaterThanOrEqual(text)
    }
  })

  it('the accent is legible on its own tint, and its ink on it', () => {
    expect(contrast(colour('tide'), over(colour('tide'), 0.12, colour('panel')))).toBeGreaterThanOrEqual(text)
    expect(contrast(colour('tide-ink'), colour('tide'))).toBeGreaterThanOrEqual(text)
  })
})

describe.each(schemes)('in the %s high-contrast theme', (scheme) => {
  const colour = strongTokens(scheme)

  it.each(['line', 'purple', 'blue', 'color-live', 'color-idle', 'color-warn', 'color-fail'])(
    '%s stands out from what is behind it',
    (name) => {
      for (const below of ['bg', 'panel', 'sunken'])
        expect(contrast(colour(name), colour(below))).toBeGreaterThanOrEqual(3)
    },
  )
})
