import type { WebSocketManager } from '@/lib/blockchain/websocket-manager'
import { ManagedChain } from '../support/managed-chain'
import { until } from '../support/until'

const HOUR = 3_600_000

let world: ManagedChain
beforeAll(async () => {
  world = await ManagedChain.start()
})
afterAll(() => world.stop())
afterEach(() => world.renew())

/** A manager that has lost its socket and would not try again for a long time. */
async function waiting(): Promise<WebSocketManager> {
  const manager = world.manager({ reconnectDelay: HOUR, maxReconnectDelay: HOUR })
  await manager.connect()
  world.proxy.close()
  await until('it waits', () => (manager.getStatus().retryAt ?? 0) > Date.now())
  world.proxy.isClosed = false
  return manager
}

test.each([
  ['the network', () => window.dispatchEvent(new Event('online'))],
  ['the page, from the back/forward cache,', () => window.dispatchEvent(new Event('pageshow'))],
  ['the tab', () => document.dispatchEvent(new Event('visibilitychange'))],
])('it tries at once when %s returns', async (_, signal) => {
  const manager = await waiting()
  signal()
  await until('it is back', () => manager.getStats().live, 3_000)
})

test('it tries at once when the machine slept, though nothing says so but the clock', async () => {
  const manager = await waiting()
  const { now } = Date
  const clock = jest.spyOn(Date, 'now').mockImplementation(() => now() + 60_000)
  await until('it is back', () => manager.getStats().live, 3_000)
  clock.mockRestore()
})

test('a hidden page keeps its logs and gives up its heads; seen again, it takes them up', async () => {
  const manager = world.manager()
  await manager.connect()
  await until('heads', () => world.proxy.count('eth_subscribe', 'newHeads') === 1)
  const hidden = jest.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden')
  document.dispatchEvent(new Event('visibilitychange'))
  await until('unsubscribed', () => world.proxy.count('eth_unsubscribe') === 1)
  hidden.mockRestore()
  document.dispatchEvent(new Event('visibilitychange'))
  await until('subscribed again', () => world.proxy.count('eth_subscribe', 'newHeads') === 2)
  expect(world.proxy.count('eth_subscribe', 'logs')).toBe(1)
  expect(world.proxy.opened).toBe(1)
})

test('destroyed, it listens no more', async () => {
  const manager = await waiting()
  manager.destroy()
  window.dispatchEvent(new Event('online'))
  await new Promise((resolve) => setTimeout(resolve, 200))
  expect(world.proxy.opened).toBe(1)
})
