import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { ComponentProps } from 'react'
import { PoolList } from '@/components/dashboard/cooperative-savings/pools/pool-list'
import { en } from '@/lib/i18n/en'
import { poolView } from './support/events'

const words = en.pools

function list(changes: Partial<ComponentProps<typeof PoolList>> = {}) {
  const none = { pools: undefined, error: null, online: true, onRetry: () => undefined, explorerUrl: null, step: 50 }
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

it('shows fifty of many, and more on demand', async () => {
  render(list({ pools: newest(120) }))
  expect(rows()).toHaveLength(50)
  expect(screen.getByText('50 of 120')).toBeVisible()
  await userEvent.click(screen.getByRole('button', { name: 'Show 50 more' }))
  await userEvent.click(screen.getByRole('button', { name: 'Show 20 more' }))
  expect(rows()).toHaveLength(120)
  expect(screen.queryByRole('button')).toBeNull()
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
    const button = screen.getByRole('button', { expanded: false })
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
