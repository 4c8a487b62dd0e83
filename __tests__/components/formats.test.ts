import { absoluteTime } from '@/lib/format/absolute-time'
import { formatBtc, formatBtcExact } from '@/lib/format/btc'
import { formatDuration } from '@/lib/format/duration'
import { formatFigure } from '@/lib/format/figure'
import { identicon } from '@/lib/format/identicon'
import { formatPercent } from '@/lib/format/percent'
import { relativeTime } from '@/lib/format/relative-time'
import { shortAddress } from '@/lib/format/short-address'
import { shortDate } from '@/lib/format/short-date'
import { en } from '@/lib/i18n/en'

const { units } = en
const SECOND = 1000
const HOUR = 3600 * SECOND
const DAY = 24 * HOUR

it.each([
  [0n, '0', '0'],
  [25n * 10n ** 15n, '0.0250', '0.025'],
  [412n * 10n ** 12n, '0.000412', '0.000412'],
  [123_456_789_012_345n, '0.000123', '0.000123456789012345'],
  [2_045_000_000_000_000_000n, '2.0450', '2.045'],
  [1_234_567n * 10n ** 18n + 1n, '1,234,567.0000', '1234567.000000000000000001'],
  [10n ** 10n, '0.00000001', '0.00000001'],
  [1n, '<0.00000001', '0.000000000000000001'],
  [-(5n * 10n ** 15n), '−0.0050', '-0.005'],
  // Cut, not rounded: nobody is shown more than there is.
  [999_999_999_999_999_999n, '0.9999', '0.999999999999999999'],
])('writes %s wei as %s, exactly %s', (wei, shown, exact) => {
  expect(formatBtc(wei)).toBe(shown)
  expect(formatBtcExact(wei)).toBe(exact)
})

it('writes an amount as the language does', () => {
  expect(formatBtc(1_234n * 10n ** 18n + 5n * 10n ** 17n, 'de')).toBe('1.234,5000')
})

it('writes every decimal for a person as the language does', () => {
  expect(formatBtcExact(1_234n * 10n ** 18n + 1n, 'es-AR')).toBe('1.234,000000000000000001')
  expect(formatBtcExact(1_234n * 10n ** 18n + 1n, 'es-MX')).toBe('1,234.000000000000000001')
  expect(formatBtcExact(-(10n ** 18n), 'en')).toBe('−1')
})

it.each([
  [-90 * SECOND, 'now'],
  [Number.NaN, 'now'],
  [1999, 'now'],
  [12 * SECOND, '12 s'],
  [59_999, '59 s'],
  [3 * 60 * SECOND, '3 min'],
  [5 * HOUR, '5 h'],
  [13 * DAY, '13 d'],
  [21 * DAY, '3 wk'],
  [90 * DAY, '2 mo'],
  [800 * DAY, '2 yr'],
])('tells an age of %s ms as %s', (elapsed, words) => {
  expect(relativeTime(elapsed, units)).toBe(words)
})

it.each([
  [-5, '0 s'],
  [12_900, '12 s'],
  [4 * 60_000, '4 min'],
  [3 * HOUR, '3 h'],
  [3 * HOUR + 41 * 60_000, '3 h 41 min'],
  [2 * DAY + 5 * HOUR + 59 * 60_000, '2 d 5 h'],
])('tells a duration of %s ms as %s', (ms, words) => {
  expect(formatDuration(ms, units)).toBe(words)
})

it('gives the absolute time with its zone', () => {
  expect(absoluteTime(Date.UTC(2025, 10, 21, 4, 34, 12), 'en', 'UTC')).toBe('Nov 21, 2025, 04:34:12 AM UTC')
})

it('gives times and days in the language and in the zone asked for', () => {
  const at = Date.UTC(2025, 10, 21, 4, 34, 12)
  expect(absoluteTime(at, 'es-MX', 'America/Mexico_City')).toMatch(/^20 nov 2025, 10:34:12\sp\.m\. /)
  expect([shortDate(at, 'es-MX', 'America/Mexico_City'), shortDate(at, 'es-MX', 'UTC')]).toEqual(['20 nov', '21 nov'])
})

it('shortens addresses and leaves short text alone', () => {
  expect(shortAddress('0x71C7656EC7ab88b098defB751B7401B5f6d8976F')).toBe('0x71C…976F')
  expect(shortAddress('0x1234')).toBe('0x1234')
})

it('writes percentages whole, small ones with a decimal', () => {
  expect([0, 0.12, 0.004, 1.5].map((part) => formatPercent(part))).toEqual(['0%', '12%', '0.4%', '150%'])
})

it('groups figures', () => {
  expect(formatFigure(10_834_219)).toBe('10,834,219')
})

it('draws the same mark for the same text, symmetric, and another for another', () => {
  const mark = identicon('251:0xabc')
  expect(identicon('251:0xabc')).toEqual(mark)
  expect(identicon('252:0xabc')).not.toEqual(mark)
  const cells = new Set(mark.cells.map(String))
  for (const [x, y] of mark.cells) expect(cells).toContain(String([4 - x, y]))
})
