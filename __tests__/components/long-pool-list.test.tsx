import { act, fireEvent, render, screen, within } from '@testing-library/react'
import { LongPoolList } from '@/components/dashboard/cooperative-savings/pools/rows/long-pool-list'
import { RowHeights } from '@/components/dashboard/cooperative-savings/pools/rows/row-heights'
import { nextRange } from '@/components/dashboard/cooperative-savings/pools/rows/row-range'
import { poolView } from './support/events'

const HEIGHT = 50
const POOLS = 10_000
const pools = Array.from({ length: POOLS }, (_, index) => poolView(POOLS - index))

/** jsdom lays nothing out: where the list is on the screen is said by the test. */
let listTop = 0
beforeEach(() => {
  listTop = 0
  jest.useFakeTimers()
  jest.spyOn(HTMLOListElement.prototype, 'getBoundingClientRect').mockImplementation(() => new DOMRect(0, listTop))
})
afterEach(() => {
  jest.useRealTimers()
  jest.restoreAllMocks()
})

const show = (before = 50) =>
  render(<LongPoolList pools={pools} fresh={new Set()} label="Pools" before={before} rowHeight={HEIGHT} />)
const rows = () => within(screen.getByRole('list', { name: 'Pools' })).getAllByRole('listitem')
const positions = () => rows().map((row) => Number(row.getAttribute('aria-posinset')))
const scrollTo = (pixels: number) => {
  listTop = -pixels
  fireEvent.scroll(window)
  for (let frame = 0; frame < 30; frame++) act(() => jest.advanceTimersByTime(17))
}
const heightOf = (list: HTMLElement) =>
  [...list.querySelectorAll('li')].reduce((sum, row) => sum + (parseFloat(row.style.height) || HEIGHT), 0)

it('lets only the rows near the screen stand, each with its place among all', () => {
  show()
  scrollTo(5000 * HEIGHT)
  expect(positions()).toContain(5001)
  expect(positions()).toContain(5001 + Math.floor(window.innerHeight / HEIGHT))
  expect(rows().length).toBeLessThan(60)
  for (const row of rows()) expect(row).toHaveAttribute('aria-setsize', String(POOLS))
  expect(screen.getByText('#5000')).toBeVisible()
})

it('is as high as all rows, wherever one is in it', () => {
  show()
  for (const row of [0, 1234, POOLS]) {
    scrollTo(row * HEIGHT)
    expect(heightOf(screen.getByRole('list'))).toBe(POOLS * HEIGHT)
  }
})

it('goes on with the keyboard where the short list ended, and keeps the row that holds the focus', () => {
  show(50)
  const link = document.activeElement
  expect(link?.closest('li')).toHaveAttribute('aria-posinset', '51')
  scrollTo(3000 * HEIGHT)
  expect(document.activeElement).toBe(link)
  expect(heightOf(screen.getByRole('list'))).toBe(POOLS * HEIGHT)
  act(() => (link as HTMLElement).blur())
  expect(positions()).not.toContain(51)
})

it('draws only a few rows in one frame, those on the screen first', () => {
  const seen = { first: 500, end: 510 }
  const wanted = { first: 490, end: 520 }
  let range = { first: 0, end: 20 }
  const ranges = []
  for (let next = nextRange(range, seen, wanted, 3); next !== range; next = nextRange(range, seen, wanted, 3)) {
    ranges.push(next)
    range = next
  }
  expect(ranges.slice(0, 4)).toEqual([
    { first: 500, end: 503 },
    { first: 500, end: 506 },
    { first: 500, end: 509 },
    { first: 500, end: 512 },
  ])
  expect(range).toEqual(wanted)
})

it('knows the places of rows that are higher than the others, until the width of all changes', () => {
  const heights = new RowHeights(50)
  const measured = (each: number) => new Map([2, 3, 4, 5].map((row) => [row, row === 3 ? each + 100 : each]))
  expect(heights.take(measured(50))).toBe(true)
  expect(heights.take(measured(50))).toBe(false)
  expect([3, 4, 10].map((row) => heights.top(row))).toEqual([150, 300, 600])
  expect([299, 300, 1e9].map((top) => heights.at(top, 100))).toEqual([3, 4, 100])
  expect(
    heights.take(
      new Map([
        [7, 80],
        [8, 80],
      ]),
    ),
  ).toBe(true)
  expect(heights.top(10)).toBe(800)
})
