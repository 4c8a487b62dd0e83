import { act, fireEvent, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { ComponentProps } from 'react'
import { ChartBoard } from '@/components/dashboard/cooperative-savings/charts/chart-board'
import { parseChartView } from '@/components/dashboard/cooperative-savings/charts/chart-view'
import { en } from '@/lib/i18n/en'
import { poolView } from './support/events'

const words = en.charts
const usualView = parseChartView(new URLSearchParams())
const now = new Date(2025, 10, 21, 15, 0).getTime()
const quarter = Math.floor(now / 900_000)
const seconds = Math.floor(now / 1000)

beforeEach(() => {
  jest
    .spyOn(Element.prototype, 'getBoundingClientRect')
    .mockReturnValue({ width: 320, height: 172, left: 0, top: 0 } as DOMRect)
})
afterEach(() => jest.restoreAllMocks())

function board(changes: Partial<ComponentProps<typeof ChartBoard>> = {}) {
  return (
    <ChartBoard
      pools={[poolView(1), poolView(2, { totalBtc: 0n })]}
      poolsOverTime={[
        [seconds - 5 * 86_400, 1],
        [seconds - 86_400, 2],
      ]}
      quarterHours={new Map([[quarter, { events: 4, created: 1 }]])}
      now={now}
      view={usualView}
      onView={() => undefined}
      {...changes}
    />
  )
}
const slider = (name: RegExp) => screen.getByRole('slider', { name })
const activity = () => slider(/^Events by day/)
const heat = () => slider(/^Events by weekday/)

it('gives each chart a name and a table with the same figures', () => {
  render(board({ view: { range: 7, period: 'day' } }))
  expect(slider(/^Pools over time: 0 on Nov 15, 2 on Nov 21/)).toBeInTheDocument()
  expect(slider(/^Events by day: 4 events/)).toBeInTheDocument()
  expect(slider(/by BTC saved/)).toBeInTheDocument()
  const row = (table: string, name: string | RegExp) =>
    within(screen.getByRole('table', { name: table })).getByRole('row', { name: name })
  expect(row(words.activity.caption.day, 'Nov 21, 2025 1 3')).toBeInTheDocument()
  expect(row(words.overTime.caption.day, 'Nov 20, 2025 2')).toBeInTheDocument()
  expect(row(words.overTime.caption.day, 'Nov 19, 2025 1')).toBeInTheDocument()
  expect(row(words.sizes.caption, '0.01–0.03 1')).toBeInTheDocument()
  expect(row(words.heat.caption, /^3:00\s–\s4:00\sPM 0 0 0 0 4 0 0$/)).toBeInTheDocument()
})

it('changes the time, and from days to weeks, for all of them', async () => {
  const onView = jest.fn()
  const { rerender } = render(board({ onView }))
  await userEvent.click(screen.getByRole('button', { name: '30 d' }))
  await userEvent.click(screen.getByRole('button', { name: 'Week' }))
  expect(onView.mock.calls).toEqual([[{ range: 30 }], [{ period: 'week' }]])
  rerender(board({ view: { range: 30, period: 'week' } }))
  expect(screen.getByRole('button', { name: 'Week', pressed: true })).toBeVisible()
  for (const { caption } of [words.activity, words.overTime]) {
    // The head, and a row each for the weeks that thirty days touch.
    expect(within(screen.getByRole('table', { name: caption.week })).getAllByRole('row')).toHaveLength(6)
  }
  rerender(board({ view: { range: 'all', period: 'day' }, poolsOverTime: [[seconds - 200 * 86_400, 1]] }))
  expect(screen.queryByRole('button', { name: 'Day' })).toBeNull()
})

describe('own dates', () => {
  const type = (label: string, value: string) => fireEvent.change(screen.getByLabelText(label), { target: { value } })
  const show = () => userEvent.click(screen.getByRole('button', { name: words.ranges.show }))

  it('are asked for, and shown when they are a range', async () => {
    const onView = jest.fn()
    render(board({ onView }))
    await userEvent.click(screen.getByRole('button', { name: words.ranges.own }))
    expect(screen.getByLabelText(words.ranges.through)).toHaveValue('2025-11-21')
    type(words.ranges.from, '2025-11-01')
    type(words.ranges.through, '2025-11-10')
    await userEvent.keyboard('{Enter}')
    await show()
    expect(onView.mock.calls).toEqual([[{ range: { from: '2025-11-01', through: '2025-11-10' } }]])
  })

  it.each([
    ['2025-11-10', '2025-11-01', 'order'],
    ['2025-11-10', '2025-11-22', 'bounds'],
    ['', '2025-11-10', 'missing'],
  ] as const)('from %j to %j are not, and it is said why', async (from, through, problem) => {
    const onView = jest.fn()
    render(board({ onView }))
    await userEvent.click(screen.getByRole('button', { name: words.ranges.own }))
    type(words.ranges.from, from)
    type(words.ranges.through, through)
    await show()
    expect(screen.getByRole('alert')).toHaveTextContent(words.ranges.problems[problem])
    expect(screen.getByLabelText(words.ranges.from)).toHaveAccessibleDescription(words.ranges.problems[problem])
    expect(screen.getByLabelText(words.ranges.from)).toBeInvalid()
    expect(onView).not.toHaveBeenCalled()
  })

  it('are the ones of the address', () => {
    render(board({ view: { range: { from: '2025-11-20', through: '2025-11-20' }, period: 'day' } }))
    expect(screen.getByRole('button', { name: words.ranges.own, pressed: true })).toBeVisible()
    expect(screen.getByLabelText(words.ranges.from)).toHaveValue('2025-11-20')
    expect(screen.getAllByText(words.nothing)).toHaveLength(2)
  })
})

describe('the cursor', () => {
  const said = (chart: HTMLElement) => chart.getAttribute('aria-valuetext')?.replace(/\s/g, ' ')
  const focus = (chart: HTMLElement) => act(() => chart.focus())

  it('goes by the arrow keys, Home, End and the page keys, and says what stands there', async () => {
    render(board())
    focus(activity())
    const today = 'Nov 21, 2025: 1 new pool, 3 other events'
    expect(said(activity())).toBe(today)
    expect(screen.getByText(today)).toBeVisible()
    await userEvent.keyboard('{ArrowLeft}{ArrowLeft}{ArrowRight}')
    expect(said(activity())).toMatch(/^Nov 20, 2025: 0 new pools/)
    await userEvent.keyboard('{PageDown}')
    expect(said(activity())).toMatch(/^Nov 11, 2025/)
    await userEvent.keyboard('{Home}{ArrowLeft}{ArrowDown}')
    expect(activity()).toHaveAttribute('aria-valuenow', '1')
    await userEvent.keyboard('{End}{ArrowRight}')
    expect(activity()).toHaveAttribute('aria-valuenow', '90')
  })

  it('goes up and down between the days of the heat map, and within one by Home and End', async () => {
    render(board())
    focus(heat())
    await userEvent.keyboard('{Control>}{Home}{/Control}{ArrowUp}{ArrowRight}{ArrowDown}')
    expect(said(heat())).toMatch(/^Tuesday, 1:00 – 2:00 AM/)
    await userEvent.keyboard('{End}{ArrowDown}')
    expect(said(heat())).toMatch(/^Wednesday, 11:00 PM/)
    await userEvent.keyboard('{Home}{PageDown}{ArrowDown}')
    expect(said(heat())).toMatch(/^Sunday, 12:00 – 1:00 AM/)
  })

  it('is one stop of the tab key a chart, and goes with the focus or by Escape', async () => {
    render(board())
    expect(screen.getAllByRole('slider').every(({ tabIndex }) => tabIndex === 0)).toBe(true)
    focus(activity())
    expect(activity().querySelector('[data-cursor]')).not.toBeNull()
    await userEvent.keyboard('{Escape}')
    expect(activity().querySelector('[data-cursor]')).toBeNull()
    await userEvent.keyboard('{ArrowLeft}')
    await userEvent.tab()
    expect(activity().querySelector('[data-cursor]')).toBeNull()
  })

  it('follows a pointer, and stays where a finger has left it', () => {
    render(board())
    // jsdom has no pointer events of its own; React hears of leaving by the pointer being out.
    const point = (type: 'pointermove' | 'pointerout', pointerType: string, clientX = 0) =>
      fireEvent(heat(), Object.assign(new MouseEvent(type, { bubbles: true, clientX, clientY: 100 }), { pointerType }))
    point('pointermove', 'mouse', 319)
    expect(said(heat())).toMatch(/^Friday, 11:00 PM/)
    point('pointerout', 'mouse')
    expect(heat().querySelector('[data-cursor]')).toBeNull()
    point('pointermove', 'touch')
    point('pointerout', 'touch')
    expect(said(heat())).toMatch(/^Friday, 12:00 – 1:00 AM/)
  })
})

it('draws at the real width and with letters of 11 px at least', () => {
  render(board())
  for (const chart of screen.getAllByRole('slider')) {
    const svg = chart.querySelector('svg')
    expect(svg).toHaveAttribute('width', '320')
    expect(svg).not.toHaveAttribute('viewBox')
    for (const text of chart.querySelectorAll('text')) expect(text.closest('.text-2xs')).not.toBeNull()
  }
})

it('tells how much in the heat map by size as well as by colour', () => {
  const quarters = new Map([0, 4, 8].map((back) => [quarter - back, { events: 12 - back, created: 0 }]))
  render(board({ quarterHours: quarters }))
  const cells = [...heat().querySelectorAll('rect')].filter((cell) => !cell.matches('.fill-line'))
  const size = (cell: Element) => Number(cell.getAttribute('width'))
  expect(new Set(cells.map(size)).size).toBe(3)
  expect(new Set(cells.map((cell) => cell.getAttribute('class'))).size).toBe(3)
})

it('shows the table in place of the picture on demand', async () => {
  render(board())
  const menu = () => screen.findByRole('menu', { name: words.menu.label(words.heat.title) })
  const button = screen.getByRole('button', { name: words.menu.label(words.heat.title) })
  await userEvent.click(button)
  const items = within(await menu())
  expect(items.getByRole('menuitemcheckbox', { name: words.menu.table, checked: false })).toHaveFocus()
  await userEvent.keyboard('{ArrowDown}{ArrowUp}{Enter}')
  expect(screen.queryByRole('menu')).toBeNull()
  expect(button).toHaveFocus()
  const shown = screen.getByRole('region', { name: words.heat.caption })
  expect(within(shown).getByRole('table')).toBeVisible()
  await userEvent.click(button)
  await userEvent.click(within(await menu()).getByRole('menuitemcheckbox', { checked: true }))
  expect(screen.queryByRole('region', { name: words.heat.caption })).toBeNull()
  await userEvent.click(button)
  await menu()
  await userEvent.keyboard('{End}')
  expect(screen.getByRole('menuitem', { name: words.menu.save.csv })).toHaveFocus()
  await userEvent.keyboard('{Escape}')
  expect(screen.queryByRole('menu')).toBeNull()
  expect(button).toHaveFocus()
})

it('says so where there is nothing to draw', () => {
  render(board({ pools: [], poolsOverTime: [], quarterHours: new Map() }))
  expect(screen.getAllByText(words.empty)).toHaveLength(4)
  expect(screen.queryByRole('button', { name: /table and files/ })).toBeNull()
})

it('one that breaks leaves the others, and can be tried again', async () => {
  jest.spyOn(console, 'error').mockImplementation(() => undefined)
  let breaks = true
  const quarters = new Map([[quarter, { events: 4, created: 1 }]])
  const pools = [poolView(1)]
  Object.defineProperty(pools[0], 'totalBtc', {
    get: () => {
      if (breaks) throw new Error('a broken pool')
      return 1n
    },
  })
  render(board({ pools, quarterHours: quarters }))
  expect(screen.getByRole('alert')).toHaveTextContent(`${words.sizes.title}${en.errors.widget}`)
  expect(screen.getAllByRole('slider')).toHaveLength(3)
  breaks = false
  await userEvent.click(screen.getByRole('button', { name: en.errors.again }))
  expect(screen.getAllByRole('slider')).toHaveLength(4)
})
