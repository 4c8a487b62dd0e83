import { act, fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { ComponentProps } from 'react'
import { followingHref } from '@/components/dashboard/cooperative-savings/following-href'
import { PoolList } from '@/components/dashboard/cooperative-savings/pools/pool-list'
import { noFilter } from '@/components/dashboard/cooperative-savings/pools/pool-filter'
import { en } from '@/lib/i18n/en'
import { creator, poolView } from './support/events'

const words = en.pools
const { filters } = en

function list(changes: Partial<ComponentProps<typeof PoolList>> = {}) {
  const viewer = { isMine: () => false, isFollowed: () => false }
  const idle = { onRetry: () => undefined, onFilter: () => undefined, viewer }
  const none = { pools: undefined, error: null, online: true, filter: noFilter, step: 50, ...idle }
  return <PoolList {...none} {...changes} />
}
const rows = () => within(screen.getByRole('list', { name: words.list })).getAllByRole('listitem')
const newest = (count: number) => Array.from({ length: count }, (_, index) => poolView(count - index))

it('shows a row with everything one wants to know of a pool', () => {
  render(list({ pools: [poolView(12, { name: 'Pasanaku' })] }))
  const [row] = rows()
  expect(row).toHaveTextContent('Pasanaku')
  expect(row).toHaveTextContent('#12')
  expect(row).toHaveTextContent('0x71c…976f')
  expect(row).toHaveTextContent(words.status.accepting)
  expect(row).toHaveTextContent('2 of 5 members')
  expect(row).toHaveTextContent('0.0250 BTC')
})

it('shows fifty of many, all on demand, and fifty again', async () => {
  render(list({ pools: newest(120) }))
  expect(rows()).toHaveLength(50)
  expect(screen.getByText('50 of 120')).toBeVisible()
  await userEvent.click(screen.getByRole('button', { name: 'Show all 120' }))
  const fewer = await screen.findByRole('button', { name: words.showFewer })
  expect(screen.getByText('120')).toBeVisible()
  expect(rows()[0]).toHaveAttribute('aria-setsize', '120')
  expect(screen.queryByRole('button', { name: /^Show all \d/ })).toBeNull()
  await userEvent.click(fewer)
  expect(rows()).toHaveLength(50)
})

describe('hostile names', () => {
  const named = (name: string) => render(list({ pools: [poolView(12, { name })] })).container

  it('are text', () => {
    const container = named('<img src=x onerror=alert(1)>')
    expect(container.querySelector('img')).toBeNull()
    expect(screen.getByText('<img src=x onerror=alert(1)>').tagName).toBe('BDI')
  })

  it('cannot turn the direction of what is around them', () => {
    const name = '\u202Egnp.exe'
    named(name)
    expect(screen.getByText(name).tagName).toBe('BDI')
  })

  it.each(['', '   ', '\u200b\u200d', '\u2800\u3164'])('that cannot be seen (%j) give way to the number', (name) => {
    named(name)
    expect(screen.getByText('Unnamed pool #12')).toBeVisible()
  })

  it('of any length are cut, and whole on demand', async () => {
    const name = 'A'.repeat(5000)
    named(name)
    const button = within(screen.getByRole('listitem')).getByRole('button', { expanded: false })
    expect(button.textContent?.length).toBeLessThan(200)
    await userEvent.click(button)
    expect(screen.getByRole('button', { expanded: true })).toHaveTextContent(name)
  })
})

describe('without rows', () => {
  it('says that it loads', () => {
    render(list())
    expect(screen.getByRole('status')).toHaveTextContent(words.loading)
  })

  it('says that there are none', () => {
    render(list({ pools: [] }))
    expect(screen.getByText(words.empty.title)).toBeVisible()
  })

  it('says what failed, and tries again', async () => {
    const onRetry = jest.fn()
    render(list({ error: new Error('x'), onRetry }))
    expect(screen.getByRole('alert')).toHaveTextContent(words.error.title)
    await userEvent.click(screen.getByRole('button', { name: words.error.retry }))
    expect(onRetry).toHaveBeenCalledTimes(1)
  })

  it('says that the device is offline rather than that something failed', () => {
    render(list({ error: new Error('x'), online: false }))
    expect(screen.getByText(words.offline.title)).toBeVisible()
    expect(screen.queryByRole('alert')).toBeNull()
  })
})

it('keeps its rows when it goes offline or a read fails', () => {
  const { rerender } = render(list({ pools: newest(3), online: false }))
  expect(rows()).toHaveLength(3)
  expect(screen.getByText(words.offline.stale)).toBeVisible()
  rerender(list({ pools: newest(3), error: new Error('x') }))
  expect(rows()).toHaveLength(3)
  expect(screen.getByRole('alert')).toHaveTextContent(words.error.title)
})

describe('finding', () => {
  it('shows what the filter lets through, with counts that match it', () => {
    const pools = [poolView(3, { name: 'Ahorro' }), poolView(2, { status: 'closed' }), poolView(1)]
    const { rerender } = render(list({ pools, filter: { ...noFilter, status: 'accepting' } }))
    expect(rows()).toHaveLength(2)
    expect(screen.getByText('2 of 3')).toBeVisible()
    expect(screen.getByRole('button', { name: 'Open 2', pressed: true })).toBeVisible()
    expect(screen.getByRole('button', { name: 'Closed 1' })).toBeVisible()
    rerender(list({ pools, filter: { ...noFilter, search: 'ahorro' } }))
    expect(screen.getByRole('button', { name: 'All 1' })).toBeVisible()
    expect(rows()).toHaveLength(1)
  })

  it('says what one types after a pause, and each choice', async () => {
    const onFilter = jest.fn()
    render(list({ pools: newest(3), onFilter }))
    await userEvent.type(screen.getByRole('searchbox', { name: words.tools.search }), ' roof ')
    await waitFor(() => expect(onFilter).toHaveBeenCalled())
    expect(onFilter.mock.calls).toEqual([[{ search: 'roof' }, true]])
    await userEvent.click(screen.getByRole('button', { name: words.tools.open }))
    await userEvent.selectOptions(screen.getByRole('combobox', { name: words.tools.sort }), words.tools.sorts.savings)
    expect(onFilter.mock.calls.slice(1)).toEqual([[{ open: true }], [{ sort: 'savings' }]])
  })

  it('keeps the further filters folded away until one is set or asks for them', async () => {
    const onFilter = jest.fn()
    const { unmount } = render(list({ pools: newest(3), onFilter }))
    expect(screen.queryByRole('button', { name: filters.mine })).toBeNull()
    await userEvent.click(screen.getByRole('button', { name: filters.more, expanded: false }))
    await userEvent.click(await screen.findByRole('button', { name: filters.mine, pressed: false }))
    await userEvent.click(screen.getByRole('button', { name: filters.followed }))
    await userEvent.selectOptions(screen.getByRole('combobox', { name: filters.size }), filters.sizes.huge)
    expect(onFilter.mock.calls).toEqual([[{ mine: true }], [{ followed: true }], [{ size: 'huge' }]])
    expect(screen.getByRole('button', { name: filters.reset })).toBeDisabled()
    unmount()
    render(list({ pools: newest(3), filter: { ...noFilter, size: 'huge', followed: true }, onFilter }))
    expect(screen.getByRole('button', { name: filters.moreSet(2), expanded: true })).toBeVisible()
    await userEvent.click(await screen.findByRole('button', { name: filters.reset }))
    expect(onFilter.mock.lastCall).toEqual([
      { mine: false, followed: false, creator: '', size: 'all', from: '', to: '' },
    ])
  })

  it('takes whole addresses and days, and says what is no address once one leaves the field', async () => {
    const onFilter = jest.fn()
    render(list({ pools: newest(3), filter: { ...noFilter, mine: true }, onFilter }))
    const field = await screen.findByRole('textbox', { name: filters.creator })
    await userEvent.type(field, '0x71C7')
    expect(screen.queryByRole('alert')).toBeNull()
    await userEvent.tab()
    expect(screen.getByRole('alert')).toHaveTextContent(en.addresses.mine.faults.short)
    expect(field).toBeInvalid()
    expect(onFilter).not.toHaveBeenCalled()
    await userEvent.clear(field)
    await userEvent.click(field)
    await userEvent.paste(` ${creator.toUpperCase()} `)
    expect(onFilter.mock.calls).toEqual([[{ creator }, true]])
    fireEvent.change(screen.getByLabelText(filters.openedFrom), { target: { value: '2026-11-24' } })
    expect(onFilter.mock.lastCall).toEqual([{ from: '2026-11-24' }, true])
  })

  it('says what to do where nothing is mine or followed', async () => {
    const { rerender } = render(list({ pools: newest(3), filter: { ...noFilter, mine: true } }))
    expect(screen.getByText(en.following.whichIsMine.title)).toBeVisible()
    expect(screen.getByRole('link', { name: en.following.enterMine })).toHaveAttribute('href', followingHref)
    expect(await screen.findByRole('button', { name: filters.mine, pressed: true })).toBeVisible()
    rerender(list({ pools: newest(3), filter: { ...noFilter, followed: true } }))
    expect(screen.getByText(en.following.none.title)).toBeVisible()
  })

  it('says that nothing matches, and the way out', async () => {
    const onFilter = jest.fn()
    render(list({ pools: newest(3), filter: { ...noFilter, search: 'nothing' }, onFilter }))
    expect(screen.getByText(words.noMatch.title)).toBeVisible()
    await userEvent.click(screen.getByRole('button', { name: words.clear }))
    expect(onFilter).toHaveBeenCalledWith(noFilter)
  })
})

describe('new pools', () => {
  let scroll: (isBelowTop: boolean) => void
  beforeEach(() => {
    // jsdom lays nothing out: what the browser would say of the top of the list is said by the test.
    window.IntersectionObserver = class {
      constructor(callback: (entries: { isIntersecting: boolean }[]) => void) {
        scroll = (isBelowTop) => act(() => callback([{ isIntersecting: !isBelowTop }]))
      }
      observe() {}
      disconnect() {}
    } as never
    Element.prototype.scrollIntoView = jest.fn()
  })
  afterEach(() => {
    Reflect.deleteProperty(window, 'IntersectionObserver')
    Reflect.deleteProperty(Element.prototype, 'scrollIntoView')
  })

  it('come in at once while the top of the list is in view', () => {
    const { rerender } = render(list({ pools: newest(3) }))
    rerender(list({ pools: newest(5) }))
    expect(rows()).toHaveLength(5)
  })

  it('wait while one reads further down, until one asks for them or returns', async () => {
    const { rerender } = render(list({ pools: newest(3) }))
    scroll(true)
    rerender(list({ pools: newest(6) }))
    expect(rows()).toHaveLength(3)
    await userEvent.click(screen.getByRole('button', { name: '3 new pools' }))
    expect(rows()).toHaveLength(6)
    expect(Element.prototype.scrollIntoView).toHaveBeenCalledTimes(1)
    scroll(true)
    rerender(list({ pools: newest(7) }))
    expect(rows()).toHaveLength(6)
    scroll(false)
    expect(rows()).toHaveLength(7)
    expect(screen.queryByRole('button', { name: /new pool$/ })).toBeNull()
  })
})
