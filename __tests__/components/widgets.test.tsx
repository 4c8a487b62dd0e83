import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { FunctionComponent } from 'react'
import { RealtimeAnalyticsDashboard } from '@/components/dashboard/cooperative-savings/realtime-analytics-dashboard'
import { en } from '@/lib/i18n/en'

const mockBroken = new Set<string>()
function mockPart(name: string): FunctionComponent {
  return function Part() {
    if (mockBroken.has(name)) throw new Error(`${name} is broken`)
    return <p>{name}</p>
  }
}
jest.mock('@/components/dashboard/cooperative-savings/cards/live-stat-cards', () => ({
  LiveStatCards: mockPart('cards'),
}))
jest.mock('@/components/dashboard/cooperative-savings/activity/live-activity', () => ({
  LiveActivity: mockPart('activity'),
}))
jest.mock('@/components/dashboard/cooperative-savings/performance/live-performance', () => ({
  LivePerformance: mockPart('performance'),
}))
jest.mock('@/components/dashboard/cooperative-savings/badge/connection-banner', () => ({
  ConnectionBanner: () => null,
}))
jest.mock('@/components/dashboard/cooperative-savings/charts/analytics-charts', () => ({
  __esModule: true,
  default: mockPart('charts'),
}))
jest.mock('@/hooks/use-now', () => ({ useNow: () => 1 }))
jest.mock('@/hooks/web3/use-pools', () => ({ usePools: () => ({ pools: [], error: null }) }))

beforeEach(() => jest.spyOn(console, 'error').mockImplementation(() => undefined))
afterEach(() => {
  mockBroken.clear()
  jest.restoreAllMocks()
})

const parts = {
  cards: en.cards.label,
  activity: en.activity.title,
  charts: en.charts.failed,
}

it.each(Object.keys(parts) as (keyof typeof parts)[])(
  'broken %s leave the list and everything else in place',
  async (broken) => {
    mockBroken.add(broken)
    render(<RealtimeAnalyticsDashboard>the list</RealtimeAnalyticsDashboard>)
    expect(await screen.findByRole('alert')).toHaveTextContent(parts[broken])
    expect(screen.getByText('the list')).toBeVisible()
    for (const name of Object.keys(parts)) {
      if (name === broken) expect(screen.queryByText(name)).toBeNull()
      else expect(await screen.findByText(name)).toBeVisible()
    }
    mockBroken.clear()
    await userEvent.click(screen.getByRole('button', { name: en.errors.again }))
    expect(await screen.findByText(broken)).toBeVisible()
  },
)
