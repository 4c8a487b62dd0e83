import { act, render, screen, within } from '@testing-library/react'
import { PoolList } from '@/components/dashboard/cooperative-savings/pools/pool-list'
import { noFilter } from '@/components/dashboard/cooperative-savings/pools/pool-filter'
import { lastDays, sparklinePath } from '@/components/dashboard/cooperative-savings/pools/sparkline-path'
import { en } from '@/lib/i18n/en'
import { LiveStore } from '@/lib/live/live-store'
import { address } from '../pools/model'
import { ScriptedManager } from '../live/scripted-manager'
import { joined, poolView } from './support/events'

const drawn: string[] = []
jest.mock('@/components/ui/pool-mark', () => ({ PoolMark: ({ seed }: { seed: string }) => void drawn.push(seed) }))
const mockLive = { store: null as LiveStore | null }
jest.mock('@/lib/live/live', () => ({ getLive: () => mockLive }))

const { pools: words } = en
const seconds = () => Math.floor(Date.now() / 1000)
const rows = () => screen.getAllByRole('listitem')
const frame = () => act(() => new Promise((resolve) => setTimeout(resolve, 40)))

function show() {
  const manager = new ScriptedManager()
  mockLive.store = new LiveStore(manager, address(9))
  manager.chain(100)
  const viewer = { isMine: () => false, isFollowed: () => false }
  const idle = { onRetry: () => undefined, onFilter: () => undefined, viewer }
  const pools = [poolView(3), poolView(2), poolView(1)]
  render(<PoolList {...idle} pools={pools} error={null} online filter={noFilter} step={50} />)
  drawn.length = 0
  return manager
}

it('says and draws what happened in a pool in the last month; nothing where nothing did', async () => {
  const manager = show()
  act(() =>
    manager.apply(
      { ...joined(2, seconds() - 5 * 86_400), logIndex: 1n },
      joined(2, seconds()),
      joined(1, seconds() - 8e6),
    ),
  )
  await frame()
  const [three, two, one] = rows()
  expect(two).toHaveTextContent(words.lastDays(2, 30))
  expect(two?.querySelectorAll('path[class*=fill-tide]')).toHaveLength(1)
  for (const row of [three, one]) {
    expect(row).not.toHaveTextContent('in the last')
    expect(row?.querySelector('path[class*=fill-tide]')).toBeNull()
  }
})

it('an event renders the sparkline of its pool and no row', async () => {
  const manager = show()
  act(() => manager.apply(joined(2, seconds())))
  await frame()
  expect(within(rows()[1]!).getByText(words.lastDays(1, 30))).toBeInTheDocument()
  expect(drawn).toEqual([])
})

it('goes when the chain takes the event back', async () => {
  const manager = show()
  const event = joined(2, seconds())
  act(() => manager.apply(event))
  await frame()
  act(() => manager.revert(event))
  await frame()
  expect(rows()[1]).not.toHaveTextContent('in the last')
})

it('shows the days that end with today, what is ahead of the clock among them', () => {
  const days = new Map([
    [100, 1],
    [97, 2],
    [101, 4],
    [10, 8],
  ])
  expect(lastDays(days, 100, 4)).toEqual([2, 0, 0, 5])
})

it('draws one step a day, and no peak of a single event', () => {
  expect(sparklinePath([0, 8, 4], 20)).toBe('M0 20V20H1V0H2V10H3V20Z')
  expect(sparklinePath([1], 20)).toBe('M0 20V15H1V20Z')
})
