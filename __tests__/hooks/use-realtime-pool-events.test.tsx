import { act, renderHook, waitFor } from '@testing-library/react'
import { usePools } from '@/hooks/web3/use-pools'
import { useRealtimePoolEvents } from '@/hooks/web3/use-realtime-pool-events'
import { WebSocketManager } from '@/lib/blockchain/websocket-manager'
import { poolsKey } from '@/lib/live/chain-key'
import { getLive } from '@/lib/live/live'
import type { PoolEvent, PoolEventOf } from '@/lib/pools/pool-event'
import type { PoolView } from '@/lib/pools/pool-view'
import type { Chain } from '../../scripts/chain/start-chain'
import { endLiveLayer, startConfiguredChain } from '../support/configured-chain'
import { BTC, createPool, joinPool, member, reorganise } from '../support/pool-actions'
import { inPage } from './in-page'

const patient = { timeout: 10_000 }

let chain: Chain
beforeAll(async () => {
  chain = await startConfiguredChain()
  for (const name of ['Old one', 'Old two']) await createPool(chain, name)
})
afterAll(() => chain.stop())
afterEach(() => endLiveLayer())

type Options = Parameters<typeof useRealtimePoolEvents>[0]
const show = (options?: Options, page = inPage()) =>
  renderHook((given: Options) => useRealtimePoolEvents(given), { wrapper: page.wrapper, initialProps: options })
const live = (hook: ReturnType<typeof show>) => waitFor(() => expect(hook.result.current.isLive).toBe(true), patient)
test('isLive becomes true, and onPoolCreated is called exactly once with the pool when one is created', async () => {
  const onPoolCreated = jest.fn<void, [PoolEventOf<'PoolCreated'>]>()
  const onEvent = jest.fn<void, [PoolEvent]>()
  const hook = show({ onPoolCreated, onEvent })
  expect(hook.result.current.isLive).toBe(false)
  await live(hook)
  await waitFor(() => expect(hook.result.current.stats.totalEvents).toBeGreaterThanOrEqual(2), patient)
  expect(onEvent).not.toHaveBeenCalled()
  expect(hook.result.current.latestEvent).toBeNull()

  await createPool(chain, 'Brand new')
  await waitFor(() => expect(onPoolCreated).toHaveBeenCalled(), patient)
  await waitFor(() => expect(hook.result.current.latestEvent).toMatchObject({ name: 'Brand new' }), patient)
  const { manager } = getLive()
  await waitFor(() => expect(manager.getStats().coverage?.through).toBe(manager.getStats().lastBlock), patient)
  expect(onPoolCreated).toHaveBeenCalledTimes(1)
  expect(onPoolCreated.mock.calls[0]![0]).toMatchObject({
    type: 'PoolCreated',
    name: 'Brand new',
    creator: member(chain).toLowerCase(),
  })
  expect(onEvent).toHaveBeenCalledTimes(1)
})

test('regression: counters that start at zero at every load – history and live meet, figures are of the whole record', async () => {
  const hook = show()
  await live(hook)
  const { totalEvents } = hook.result.current.stats
  await createPool(chain, 'Counted')
  await waitFor(() => expect(hook.result.current.recentEvents[0]).toMatchObject({ name: 'Counted' }), patient)
  const { stats, recentEvents } = hook.result.current
  const id = Number(recentEvents[0]!.poolId)
  await waitFor(() => expect(hook.result.current.stats.totalEvents).toBe(id), patient)
  expect(id).toBeGreaterThanOrEqual(totalEvents)
  expect(recentEvents.map(({ poolId }) => Number(poolId))).toEqual(Array.from({ length: id }, (_, index) => id - index))
  expect(stats).toMatchObject({
    eventsToday: id,
    poolsCreatedToday: id,
    latestPool: { id, name: 'Counted' },
    lastEventAt: Number(recentEvents[0]!.timestamp) * 1000,
    trendToday: 'new',
  })
  await waitFor(() => expect(hook.result.current.stats.uptimeMs).toBeGreaterThan(0), patient)
})

test('regression: every component running its own copy of the hook – counters agree, one socket, each is told once', async () => {
  const told: string[] = []
  const tell = (who: string) => ({ onPoolCreated: ({ name }: { name: string }) => void told.push(`${who} ${name}`) })
  const first = show(tell('a'))
  const second = show(tell('b'))
  await live(first)
  await live(second)
  await createPool(chain, 'Shared')
  await waitFor(() => expect(told).toHaveLength(2), patient)
  await waitFor(() => expect(second.result.current.latestEvent).toMatchObject({ name: 'Shared' }), patient)
  expect(told.sort()).toEqual(['a Shared', 'b Shared'])
  expect(first.result.current.stats).toEqual({ ...second.result.current.stats, uptimeMs: expect.any(Number) as number })
  expect(first.result.current.recentEvents).toBe(second.result.current.recentEvents)
  expect(getLive().manager).toBe(WebSocketManager.getInstance())
})

test('the callback of the latest render is called, and none after unmounting', async () => {
  const [before, after] = [jest.fn(), jest.fn()]
  const hook = show({ onPoolCreated: before })
  await live(hook)
  hook.rerender({ onPoolCreated: after })
  await createPool(chain, 'Fresh')
  await waitFor(() => expect(after).toHaveBeenCalledTimes(1), patient)
  hook.unmount()
  const other = show()
  await createPool(chain, 'Unheard')
  await waitFor(() => expect(other.result.current.latestEvent).toMatchObject({ name: 'Unheard' }), patient)
  expect(before).not.toHaveBeenCalled()
  expect(after).toHaveBeenCalledTimes(1)
})

test('inclusion in another block never tells twice', async () => {
  const onPoolCreated = jest.fn()
  const hook = show({ onPoolCreated })
  await live(hook)
  const { transactionHash, blockHash } = await createPool(chain, 'Included again')
  await waitFor(() => expect(onPoolCreated).toHaveBeenCalledTimes(1), patient)
  await reorganise(chain, 1, [transactionHash])
  await waitFor(() => expect(hook.result.current.recentEvents[0]).toMatchObject({ transactionHash }), patient)
  await waitFor(() => expect(hook.result.current.recentEvents[0]!.blockHash).not.toBe(blockHash), patient)
  await createPool(chain, 'Next')
  await waitFor(() => expect(onPoolCreated).toHaveBeenCalledTimes(2), patient)
  const shown = () => hook.result.current.recentEvents.filter((event) => event.transactionHash === transactionHash)
  await waitFor(() => expect(shown()).toHaveLength(1), patient)
})

test('regression: an optimistic cache key nobody reads – the pool is in the very list that is shown', async () => {
  const page = inPage()
  const hook = renderHook(() => ({ live: useRealtimePoolEvents(), list: usePools() }), { wrapper: page.wrapper })
  await waitFor(() => expect(hook.result.current.list.pools).toBeDefined(), patient)
  const reads = jest.spyOn(getLive().manager, 'call')
  await createPool(chain, 'Optimistic')
  await waitFor(() => expect(hook.result.current.list.pools?.[0]?.name).toBe('Optimistic'), patient)
  const id = hook.result.current.list.pools![0]!.id
  expect(page.client.getQueryData<readonly PoolView[]>(poolsKey(getLive().store.getSnapshot().chain))?.[0]?.id).toBe(id)
  await joinPool(chain, id, BTC / 10n)
  await waitFor(() => expect(hook.result.current.list.pools?.[0]).toMatchObject({ status: 'active' }), patient)
  // Only what its creation does not say was read, and of it alone.
  const asked = reads.mock.calls.flatMap(([calls]) => calls).filter(({ method }) => method === 'eth_call')
  expect(asked.length).toBeLessThanOrEqual(2)
})

test('enableOptimistic: false leaves the list to its reads; enabled: false does not even connect', async () => {
  const off = show({ enabled: false })
  expect(off.result.current).toMatchObject({ isLive: false, latestEvent: null })
  await act(() => new Promise((resolve) => setTimeout(resolve, 200)))
  expect(getLive().manager.getStats().state).toBe('disconnected')
  off.rerender({ enabled: true })
  await live(off)
})

test('refresh asks the node now', async () => {
  const hook = show()
  await live(hook)
  const commands = jest.spyOn(getLive().manager, 'command')
  await act(() => hook.result.current.refresh())
  expect(commands).toHaveBeenCalledWith({ type: 'refresh' })
})

test('verbose writes each live event', async () => {
  const said = jest.spyOn(console, 'info').mockImplementation(() => undefined)
  const hook = show({ verbose: true })
  await live(hook)
  await createPool(chain, 'Loud')
  await waitFor(() => expect(hook.result.current.latestEvent).toMatchObject({ name: 'Loud' }), patient)
  const id = Number(hook.result.current.latestEvent!.poolId)
  expect(said.mock.calls).toEqual([['[useRealtimePoolEvents]', 'PoolCreated', id]])
  said.mockRestore()
})
