import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { addressHref } from '@/components/dashboard/cooperative-savings/address-href'
import { ActivityFeed } from '@/components/dashboard/cooperative-savings/activity/activity-feed'
import type { PoolEvent } from '@/lib/pools/pool-event'
import { created, creator, joined } from './support/events'

const explorer = 'https://explorer.example'

function feed(events: readonly PoolEvent[] | undefined, explorerUrl: string | null = explorer) {
  return <ActivityFeed events={events} nameOf={(id) => `Pool ${id}`} explorerUrl={explorerUrl} />
}
const list = () => screen.getByRole('list', { name: /newest first/ })
const upTo = (newest: number) => Array.from({ length: 12 }, (_, index) => created(newest - index))

it('shows the ten latest in the order it gets them', () => {
  render(feed(upTo(20)))
  const items = within(list()).getAllByRole('listitem')
  expect(items).toHaveLength(10)
  expect(items[0]).toHaveTextContent('Pool 20')
  expect(items[9]).toHaveTextContent('Pool 11')
})

it('tells name, id, who, how much and when, with links to the explorer', () => {
  render(feed([joined(7)]))
  const item = within(within(list()).getByRole('listitem'))
  expect(item.getByText('Pool 7')).toBeVisible()
  expect(item.getByText('#7')).toBeVisible()
  expect(item.getByText(/0\.0250/)).toHaveTextContent('+0.0250 BTC')
  expect(item.getByText(/0x71c…976f/)).toBeVisible()
  const [pool, who, transaction] = item.getAllByRole('link')
  expect(pool).toHaveAttribute('href', '/dashboard/cooperative-savings/pool?id=7')
  expect(who).toHaveAttribute('href', addressHref(creator))
  expect(transaction).toHaveAttribute('href', `${explorer}/tx/${joined(7).transactionHash}`)
  expect(item.getByText(/ago$/)).toHaveAttribute('title', expect.stringMatching(/Nov 1[45], 2023/))
})

it('leads nowhere but to the pool and to who did it where there is no explorer', () => {
  render(feed([joined(7)], null))
  expect(screen.getAllByRole('link').map((link) => link.textContent)).toEqual(['#7', '0x71c…976f'])
})

it('says when nothing has happened yet, and nothing of the kind while it loads', () => {
  const { rerender } = render(feed(undefined))
  expect(list()).toHaveAttribute('aria-busy', 'true')
  expect(screen.queryByText(/No activity/)).toBeNull()
  rerender(feed([]))
  expect(screen.getByText(/No activity/)).toBeVisible()
})

describe('when something new comes', () => {
  /** jsdom has no layout: items of 50 px in a list that is scrolled as told. */
  beforeEach(() => {
    jest.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockReturnValue(50)
    jest.spyOn(HTMLElement.prototype, 'offsetTop', 'get').mockImplementation(function (this: HTMLElement) {
      return this.parentElement ? [...this.parentElement.children].indexOf(this) * 50 : 0
    })
  })
  afterEach(() => jest.restoreAllMocks())

  const scrollTo = (top: number) => {
    list().scrollTop = top
    list().dispatchEvent(new Event('scroll', { bubbles: true }))
  }

  it('keeps the newest in view for a reader at the top', () => {
    const { rerender } = render(feed(upTo(20)))
    rerender(feed(upTo(21)))
    expect(list().scrollTop).toBe(0)
    expect(screen.queryByRole('button', { name: /new event/ })).toBeNull()
  })

  it('stays with what is read further down, and offers the way back', async () => {
    const { rerender } = render(feed(upTo(20)))
    scrollTo(120)
    rerender(feed(upTo(22)))
    expect(list().scrollTop).toBe(220)
    const button = screen.getByRole('button', { name: '2 new events' })
    await userEvent.click(button)
    expect(list().scrollTop).toBe(0)
    expect(button).not.toBeInTheDocument()
  })
})
