import { render, screen, within } from '@testing-library/react'
import { StatCards } from '@/components/dashboard/cooperative-savings/cards/stat-cards'
import type { StatCardsProps } from '@/components/dashboard/cooperative-savings/cards/stat-cards'
import { countByStatus } from '@/components/dashboard/cooperative-savings/count-by-status'
import { poolView, statistics } from './support/events'

const pools = { accepting: 118, active: 97, closed: 37 }

function show(changes: Partial<StatCardsProps> = {}) {
  render(<StatCards stats={statistics} pools={pools} face="live" latency={50} read={1} {...changes} />)
}
const card = (name: RegExp) => within(screen.getByRole('group', { name }))

it('finds each figure by the name of its card', () => {
  show()
  expect(card(/total pools/i).getByText('252')).toBeVisible()
  expect(card(/total pools/i).getByText('118 open · 97 active · 37 closed')).toBeVisible()
  expect(card(/events today/i).getByText('86')).toBeVisible()
  expect(card(/events today/i).getByText('3 new pools')).toBeVisible()
  expect(card(/events this hour/i).getByText('9')).toBeVisible()
  expect(card(/live status/i).getByText('3 h 41 min')).toBeVisible()
})

it.each([
  [0.12, /12% more than yesterday/],
  [22.31, /over 10 times yesterday/],
  [-0.5, /50% fewer than yesterday/],
  [0, /as many as yesterday/],
  ['new', /none yesterday/],
] as const)('tells a trend of %s', (trendToday, words) => {
  show({ stats: { ...statistics, trendToday } })
  expect(screen.getByRole('group', { name: /events today/i })).toHaveTextContent(words)
})

it('shows how much of the history was read as long as it is being read', () => {
  show({ read: 0.437 })
  expect(screen.getByRole('progressbar', { name: 'Reading the history' })).toHaveAttribute('aria-valuenow', '43')
})

it('shows no progress before anything was read, nor after all was', () => {
  show({ read: 0 })
  show()
  expect(screen.queryByRole('progressbar')).toBeNull()
})

it('says nothing of a trend that is not known', () => {
  show({ stats: { ...statistics, trendToday: null, trendHour: null } })
  expect(screen.getByRole('group', { name: /events today/i })).not.toHaveTextContent(/yesterday/)
})

it('shows no figure before there is one, and a zero when it is one', () => {
  const none = { ...statistics, eventsToday: 0, eventsThisHour: 0, totalEvents: 0 }
  const { rerender } = render(<StatCards stats={none} pools={null} face="connecting" latency={null} read={0.43} />)
  expect(card(/total pools/i).queryByText('0')).toBeNull()
  expect(card(/events today/i).queryByText('0')).toBeNull()
  expect(card(/events today/i).getByText('still counting, 43%')).toBeVisible()
  const empty = { accepting: 0, active: 0, closed: 0 }
  rerender(<StatCards stats={none} pools={empty} face="live" latency={null} read={1} />)
  expect(card(/total pools/i).getByText('0')).toBeVisible()
  expect(card(/events today/i).getByText('0')).toBeVisible()
})

it('names the state instead of an uptime while it is not live', () => {
  show({ face: 'reconnecting' })
  expect(card(/live status/i).getByText('Reconnecting')).toBeVisible()
  expect(card(/live status/i).queryByText(/ min/)).toBeNull()
})

it('counts pools by status', () => {
  const list = [poolView(1), poolView(2, { status: 'closed' }), poolView(3)]
  expect(countByStatus(list)).toEqual({ accepting: 2, active: 0, closed: 1 })
})
