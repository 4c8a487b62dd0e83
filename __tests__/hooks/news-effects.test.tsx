import { renderHook, waitFor } from '@testing-library/react'
import { useRealtimePoolEvents } from '@/hooks/web3/use-realtime-pool-events'
import { registerProvider } from '@/lib/analytics/analytics'
import { getLive } from '@/lib/live/live'
import type { Chain } from '../../scripts/chain/start-chain'
import { endLiveLayer, startConfiguredChain } from '../support/configured-chain'
import { createPool, member, reorganise } from '../support/pool-actions'
import { inPage } from './in-page'

const patient = { timeout: 10_000 }
const shown: { title: string; options: NotificationOptions }[] = []
const tracked: unknown[] = []

/** A browser that allows notifications. */
class AllowedNotification {
  static permission = 'granted'
  constructor(title: string, options: NotificationOptions) {
    shown.push({ title, options })
  }
}

let chain: Chain
let unregister: () => void
beforeAll(async () => {
  Object.assign(window, { Notification: AllowedNotification, isSecureContext: true })
  unregister = registerProvider({ track: (name, properties) => void tracked.push([name, properties]) })
  chain = await startConfiguredChain()
  await createPool(chain, 'History')
})
afterAll(async () => {
  unregister()
  await chain.stop()
})
afterEach(() => {
  endLiveLayer()
  localStorage.clear()
  shown.length = 0
  tracked.length = 0
})

const show = (options?: Parameters<typeof useRealtimePoolEvents>[0]) =>
  renderHook(() => useRealtimePoolEvents(options), { wrapper: inPage().wrapper })
const live = (hook: ReturnType<typeof show>) => waitFor(() => expect(hook.result.current.isLive).toBe(true), patient)
const named = (hook: ReturnType<typeof show>, name: string) =>
  waitFor(() => expect(hook.result.current.latestEvent).toMatchObject({ name }), patient)

test('with several components each effect happens once, none for history, none for inclusion in another block', async () => {
  const [hook] = [show(), show(), show()]
  await live(hook)
  const { transactionHash, blockHash } = await createPool(chain, 'Told \u202Eonce')
  await named(hook, 'Told \u202Eonce')
  const id = Number(hook.result.current.latestEvent!.poolId)
  await waitFor(() => expect(tracked).toHaveLength(1), patient)
  await reorganise(chain, 1, [transactionHash])
  await waitFor(() => expect(hook.result.current.recentEvents[0]!.blockHash).not.toBe(blockHash), patient)
  await createPool(chain, 'Another')
  await waitFor(() => expect(tracked).toHaveLength(2), patient)
  await waitFor(() => expect(shown).toHaveLength(2), patient)

  const creator = member(chain).toLowerCase()
  expect(shown[0]).toMatchObject({
    title: 'New cooperative pool created!',
    options: { tag: `pool-${id}`, body: expect.stringContaining('Told once') as string },
  })
  expect(shown[0]!.options.body).toContain(creator.slice(0, 5))
  expect(shown[0]!.options.icon).toBeTruthy()
  expect(tracked[0]).toEqual([
    'Pool Created',
    { poolId: id, poolName: 'Told once', creator, timestamp: expect.any(Number) as number },
  ])
  expect(new Set(shown.map(({ options }) => options.tag)).size).toBe(2)
})

test('who switched an effect off does not have it', async () => {
  const hook = show({ enableNotifications: false, enableAnalytics: false })
  await live(hook)
  await createPool(chain, 'Quiet')
  await named(hook, 'Quiet')
  expect(shown).toEqual([])
  expect(tracked).toEqual([])
})

test('what came in the minutes before this visit is told once more to nobody, and once to who has not heard it', async () => {
  const first = show()
  await live(first)
  await createPool(chain, 'Heard')
  await waitFor(() => expect(tracked).toHaveLength(1), patient)
  const { manager } = getLive()
  await waitFor(() => expect(manager.getStats().coverage?.through).toBe(manager.getStats().lastBlock), patient)
  first.unmount()
  endLiveLayer()
  await createPool(chain, 'Missed')
  const onPoolCreated = jest.fn()
  await live(show({ onPoolCreated }))
  await waitFor(() => expect(tracked).toHaveLength(2), patient)
  expect(tracked[1]).toMatchObject(['Pool Created', { poolName: 'Missed' }])
  expect(onPoolCreated).not.toHaveBeenCalled()
})

test('an effect that throws costs the others nothing', async () => {
  const complaint = jest.spyOn(console, 'error').mockImplementation(() => undefined)
  const hook = show({
    onPoolCreated: () => {
      throw new Error('the caller’s own fault')
    },
  })
  await live(hook)
  await createPool(chain, 'Carries on')
  await named(hook, 'Carries on')
  await waitFor(() => expect(tracked).toHaveLength(1), patient)
  expect(hook.result.current.isLive).toBe(true)
  expect(getLive().manager.getStats().eventsReceived).toBe(1)
  complaint.mockRestore()
})
