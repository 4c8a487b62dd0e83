import { readFileSync } from 'node:fs'
import path from 'node:path'

const css = readFileSync(path.join(process.cwd(), 'src/styles/tokens.css'), 'utf8')
const theme = readFileSync(path.join(process.cwd(), 'src/styles/theme.css'), 'utf8')

type Colour = readonly [number, number, number]
const parse = (hex: string): Colour => [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16)) as unknown as Colour
const tokens = (block: string) => {
  const found = new Map([...block.matchAll(/--([a-z-]+): (#[0-9a-f]{6});/g)].map(([, name, hex]) => [name, hex]))
  return (name: string): Colour => parse(found.get(name) ?? `missing ${name}`)
}
const [light = '', byQuery = '', byAttribute = ''] = css.split(/(?=@media|:root\[data-theme)/)
const status = tokens(theme.replaceAll('--color-', '--'))

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

it('has the same dark colours by the system and by choice', () => {
  const list = (block: string) => [...block.matchAll(/--[a-z-]+: [^;]+;/g)].map(([line]) => line)
  expect(list(byQuery).length).toBeGreaterThan(10)
  expect(list(byAttribute)).toEqual(list(byQuery))
})

describe.each([
  ['light', tokens(light)],
  ['dark', tokens(byAttribute)],
])('in the %s theme', (_name, colour) => {
  it.each(['ink', 'muted', 'tide', 'green-ink', 'yellow-ink', 'red-ink', 'grey-ink'])(
    '%s is legible everywhere',
    (ink) => {
      for (const below of ['bg', 'panel', 'sunken']) {
        expect(contrast(colour(ink), colour(below))).toBeGreaterThanOrEqual(4.5)
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
      expect(contrast(colour(ink), over(status(fill), share, colour(below)))).toBeGreaterThanOrEqual(4.5)
    }
  })

  it('the accent is legible on its own tint, and its ink on it', () => {
    expect(contrast(colour('tide'), over(colour('tide'), 0.12, colour('panel')))).toBeGreaterThanOrEqual(4.5)
    expect(contrast(colour('tide-ink'), colour('tide'))).toBeGreaterThanOrEqual(4.5)
  })
})
