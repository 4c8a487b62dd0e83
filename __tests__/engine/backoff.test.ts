import { retryDelay } from '@/lib/blockchain/engine/backoff'
import { parseRetryAfter } from '@/lib/blockchain/engine/rpc/retry-after'

const most = () => 0.999_999
const bounds = { baseMs: 1_000, maxMs: 30_000 }

test('ceilings grow 1, 2, 4 … 30 s, whatever the attempt', () => {
  const ceilings = [0, 1, 2, 3, 4, 5, 6, 60, Number.MAX_SAFE_INTEGER].map((attempt) =>
    Math.round(retryDelay(attempt, bounds, most, null)),
  )
  expect(ceilings).toEqual([1_000, 2_000, 4_000, 8_000, 16_000, 30_000, 30_000, 30_000, 30_000])
})

test('jitter is full: it reaches down to nothing', () => {
  expect(retryDelay(5, bounds, () => 0, null)).toBe(0)
  expect(retryDelay(5, bounds, () => 0.5, null)).toBe(15_000)
})

test('Retry-After is a floor, and the jitter comes on top, as wide as the floor is long', () => {
  expect(retryDelay(0, bounds, () => 0, 7_000)).toBe(7_000)
  expect(retryDelay(0, bounds, () => 0.5, 7_000)).toBe(10_500)
  expect(retryDelay(0, bounds, () => 0.5, 90_000)).toBe(105_000)
  expect(retryDelay(3, bounds, () => 0.5, 100)).toBe(4_100)
  expect(retryDelay(2, bounds, () => 0.5, null)).toBe(2_000)
})

describe('Retry-After header', () => {
  const now = Date.parse('2026-01-01T00:00:00Z')
  test.each([
    ['120', 120_000],
    [' 1.5 ', 1_500],
    ['0', 0],
    ['-5', 0],
    ['Thu, 01 Jan 2026 00:00:30 GMT', 30_000],
    ['Wed, 31 Dec 2025 23:59:00 GMT', 0],
    ['soon', undefined],
    ['', undefined],
    [null, undefined],
  ])('%p is %p ms', (header, expected) => {
    expect(parseRetryAfter(header, now)).toBe(expected)
  })
})
