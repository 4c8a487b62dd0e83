import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import AnalyticsCharts from '@/components/dashboard/cooperative-savings/charts/analytics-charts'
import { poolView } from './support/events'

const now = new Date(2025, 10, 21, 15, 0).getTime()
const quarter = Math.floor(now / 900_000)
const seconds = Math.floor(now / 1000)

beforeEach(() => {
  jest.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue({ width: 320 } as DOMRect)
})
afterEach(() => jest.restoreAllMocks())

function show() {
  render(
    <AnalyticsCharts
      pools={[poolView(1), poolView(2, { totalBtc: 0n })]}
      poolsOverTime={[
        [seconds - 5 * 86_400, 1],
        [seconds - 86_400, 2],
      ]}
      quarterHours={new Map([[quarter, { events: 4, created: 1 }]])}
      now={now}
    />,
  )
}

it('gives each chart a name and a table with the same figures', () => {
  show()
  expect(screen.getByRole('img', { name: /pools over time/i })).toBeInTheDocument()
  expect(screen.getByRole('img', { name: 'Events by day: 4 events' })).toBeInTheDocument()
  expect(screen.getByRole('img', { name: /by BTC saved/ })).toBeInTheDocument()
  const days = within(screen.getByRole('table', { name: 'Events by day' }))
  expect(days.getByRole('row', { name: 'Nov 21 1 3' })).toBeInTheDocument()
  const sizes = within(screen.getByRole('table', { name: /by BTC saved/ }))
  expect(sizes.getByRole('row', { name: '0.01–0.03 1' })).toBeInTheDocument()
})

it('changes from days to weeks', async () => {
  show()
  await userEvent.click(screen.getByRole('button', { name: 'Week' }))
  expect(screen.getByRole('button', { name: 'Week' })).toHaveAttribute('aria-pressed', 'true')
  expect(screen.getByRole('table', { name: 'Events by week' })).toBeInTheDocument()
})

it('draws at the real width and with letters of 11 px at least', () => {
  show()
  const chart = screen.getByRole('img', { name: /pools over time/i })
  expect(chart).toHaveAttribute('width', '320')
  expect(chart).not.toHaveAttribute('viewBox')
  for (const text of chart.querySelectorAll('text')) expect(text.closest('.text-2xs')).not.toBeNull()
})

it('says so where there is nothing to draw', () => {
  render(<AnalyticsCharts pools={[]} poolsOverTime={[]} quarterHours={new Map()} now={now} />)
  expect(screen.getAllByText('Nothing to draw yet.')).toHaveLength(3)
})
