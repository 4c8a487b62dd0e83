import { closeNotification, showPoolNotification } from '@/lib/notifications/show-pool-notification'
import { fakePorts } from './fake-ports'

const pool = {
  tag: 'pool-7',
  title: 'New cooperative pool created!',
  body: 'Rowers, by 0xabc',
  icon: '/i.png',
  url: '/p?pool=7',
}
const options = { body: 'Rowers, by 0xabc', icon: '/i.png', tag: 'pool-7', data: { url: '/p?pool=7' } }

test('through the service worker where there is one', async () => {
  const { ports, record, registration } = fakePorts('granted')
  expect(await showPoolNotification(pool, { ...ports, registration: async () => registration })).toBe(true)
  expect(record.shown).toEqual([{ by: 'service worker', title: pool.title, options }])
})

test('by the constructor where there is no service worker', async () => {
  const { ports, record } = fakePorts('granted')
  expect(await showPoolNotification(pool, ports)).toBe(true)
  expect(record.shown).toEqual([{ by: 'constructor', title: pool.title, options }])
})

test('by the constructor when the service worker cannot', async () => {
  const { ports, record } = fakePorts('granted')
  const showNotification = () => Promise.reject(new TypeError('No active registration available'))
  expect(
    await showPoolNotification(pool, {
      ...ports,
      registration: async () => ({ showNotification, getNotifications: async () => [] }),
    }),
  ).toBe(true)
  expect(record.shown).toMatchObject([{ by: 'constructor' }])
})

test('never throws: Android’s constructor does', async () => {
  const { ports, record } = fakePorts('granted')
  record.constructorThrows = true
  const registration = () => Promise.reject(new Error('storage is gone'))
  expect(await showPoolNotification(pool, { ...ports, registration })).toBe(false)
})

test.each(['denied', 'default'] as const)('nothing is shown, and nobody asked, while it is %s', async (permission) => {
  const { ports, record } = fakePorts(permission)
  expect(await showPoolNotification(pool, ports)).toBe(false)
  expect(record).toMatchObject({ shown: [], asked: 0 })
})

test('a press on one that the constructor made brings the page to the front, at the pool', async () => {
  const { ports, record } = fakePorts('granted')
  await showPoolNotification(pool, ports)
  record.press()
  expect(record.opened).toEqual(['/p?pool=7'])
})

test('what a service worker shows can be taken back', async () => {
  const close = jest.fn()
  const { ports, registration } = fakePorts('granted')
  const getNotifications = async ({ tag }: { tag: string }) => (tag === 'pool-7' ? [{ close }] : [])
  const withWorker = { ...ports, registration: async () => ({ ...registration, getNotifications }) }
  await closeNotification('pool-8', withWorker)
  expect(close).not.toHaveBeenCalled()
  await closeNotification('pool-7', withWorker)
  expect(close).toHaveBeenCalledTimes(1)
  await closeNotification('pool-7', { ...ports, registration: () => Promise.reject(new Error('storage is gone')) })
})
