import { act, render, screen } from '@testing-library/react'
import { LiveToasts } from '@/components/shell/live-toasts'
import type { PoolEvent } from '@/lib/pools/pool-event'
import { created, joined } from './support/events'

function setUp() {
  let tell: (event: PoolEvent, name: string) => void = () => undefined
  let tellLate: (count: number) => void = () => undefined
  const leave = jest.fn()
  const leaveLate = jest.fn()
  const subscribeLate = (callback: typeof tellLate) => {
    tellLate = callback
    return leaveLate
  }
  const subscribe = (callback: typeof tell) => {
    tell = callback
    return leave
  }
  const view = render(<LiveToasts subscribe={subscribe} subscribeLate={subscribeLate} />)
  return {
    ...view,
    leave,
    leaveLate,
    tell: (event: PoolEvent, name: string) => act(() => tell(event, name)),
    tellLate: (count: number) => act(() => tellLate(count)),
  }
}

it('says what happened where, as text, and can be dismissed', async () => {
  const { tell, container } = setUp()
  tell(created(1), '<b>Pasanaku</b>')
  expect(await screen.findByText('New cooperative pool')).toBeVisible()
  expect(screen.getByText('<b>Pasanaku</b>').tagName).toBe('BDI')
  expect(container.querySelector('b')).toBeNull()
  expect(screen.getByRole('button', { name: 'Dismiss' })).toBeVisible()
})

it('makes one message of seven pools at once', async () => {
  const { tell } = setUp()
  for (let number = 11; number <= 17; number++) tell(created(number), `Burst ${number}`)
  expect(await screen.findByText('7 new pools')).toBeVisible()
})

it('calls a pool without a name by its number', async () => {
  const { tell } = setUp()
  tell(joined(42), '')
  expect(await screen.findByText('Unnamed pool #42')).toBeVisible()
})

it('says once how much happened while one was away, however many parts that comes in', async () => {
  const { tellLate } = setUp()
  tellLate(5)
  tellLate(7)
  expect(await screen.findByText('12 things happened while you were away')).toBeVisible()
  expect(screen.getAllByText(/happened while you were away/)).toHaveLength(1)
})

it('leaves when it is taken away', () => {
  const { unmount, leave, leaveLate } = setUp()
  unmount()
  expect(leave).toHaveBeenCalledTimes(1)
  expect(leaveLate).toHaveBeenCalledTimes(1)
})
