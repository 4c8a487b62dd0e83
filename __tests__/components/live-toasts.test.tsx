import { act, render, screen } from '@testing-library/react'
import { LiveToasts } from '@/components/shell/live-toasts'
import type { PoolEvent } from '@/lib/pools/pool-event'
import { created, joined } from './support/events'

function setUp() {
  let tell: (event: PoolEvent, name: string) => void = () => undefined
  const leave = jest.fn()
  const subscribe = (callback: typeof tell) => {
    tell = callback
    return leave
  }
  const view = render(<LiveToasts subscribe={subscribe} />)
  return { ...view, leave, tell: (event: PoolEvent, name: string) => act(() => tell(event, name)) }
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

it('leaves when it is taken away', () => {
  const { unmount, leave } = setUp()
  unmount()
  expect(leave).toHaveBeenCalledTimes(1)
})
