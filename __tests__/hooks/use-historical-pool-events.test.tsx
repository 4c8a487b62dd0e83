import { act, renderHook, waitFor } from '@testing-library/react'
import { StrictMode, type ReactNode } from 'react'
import { useHistoricalPoolEvents } from '@/hooks/web3/use-historical-pool-events'
import { useRealtimePoolEvents } from '@/hooks/web3/use-realtime-pool-events'
import { getLive } from '@/lib/live/live'
import { rpc } from '../../scripts/chain/rpc'
import type { Chain } from '../../scripts/chain/start-chain'
import { endLiveLayer, startConfiguredChain } from '../support/configured-chain'
import { createPool } from '../support/pool-actions'
import { inPage } from './in-page'

const patient = { timeout: 10_000 }
const EMPTY_BLOCKS = 300

let chain: Chain
beforeAll(async () => {
  chain = await startConfiguredChain()
  for (const name of ['One', 'Two', 'Three']) await createPool(chain, name)
  await rpc(chain.httpUrl, 'anvil_mine', `0x${EMPTY_BLOCKS.toString(16)}`)
  await createPool(chain, 'Four')
})
afterAll(() => chain.stop())
afterEach(() => endLiveLayer())

function show(given: { enabled?: boolean } = {}) {
  const { wrapper: Page } = inPage()
  const wrapper = ({ children }: { children: ReactNode }) => (
    <StrictMode>
      <Page>{children}</Page>
    </StrictMode>
  )
  return renderHook((options) => ({ live: useRealtimePoolEvents(), history: useHistoricalPoolEvents(options) }), {
    wrapper,
    initialProps: given,
  })
}
type Hook = ReturnType<typeof show>
const finished = (hook: Hook) =>
  waitFor(() => {
    expect(hook.result.current.history.isScanning).toBe(false)
    expect(hook.result.current.history.progress.found).toBe(4)
  }, patient)

test('reads the whole history and says how far it is: blocks done of all, events found', async () => {
  const hook = show()
  expect(hook.result.current.history).toMatchObject({ isScanning: false, error: null })
  await finished(hook)
  const { progress } = hook.result.current.history
  const head = Number(await rpc<string>(chain.httpUrl, 'eth_blockNumber'))
  expect(progress).toMatchObject({ done: head, total: head, found: 4, failed: 0 })
  expect(hook.result.current.live.recentEvents.map((event) => 'name' in event && event.name)).toEqual([
    'Four',
    'Three',
    'Two',
    'One',
  ])
  expect(getLive().manager.getStats().coverage).toMatchObject({ from: chain.fromBlock, through: head })
})

test('regression: a scan that stops before the live stream begins – what comes while it reads is there, too', async () => {
  const hook = show()
  await waitFor(() => expect(getLive().manager.getStats().state).toBe('connected'), patient)
  await createPool(chain, 'While it reads')
  await waitFor(() => expect(hook.result.current.live.stats.totalEvents).toBe(5), patient)
  await rpc(chain.httpUrl, 'anvil_reorg', 1, [])
  await waitFor(() => expect(hook.result.current.live.stats.totalEvents).toBe(4), patient)
})

test('not wanted, history is left alone and new blocks are read all the same; resume reads it', async () => {
  const hook = show({ enabled: false })
  await waitFor(() => expect(hook.result.current.live.isLive).toBe(true), patient)
  const { manager } = getLive()
  const span = (manager.getStats().coverage?.through ?? 0) - (manager.getStats().coverage?.from ?? 0)
  expect(span).toBeLessThan(EMPTY_BLOCKS)
  expect(hook.result.current.history.isScanning).toBe(false)
  expect(hook.result.current.history.progress.done).toBeLessThan(hook.result.current.history.progress.total)
  hook.rerender({ enabled: true })
  await finished(hook)
})

test('cancel stops it, resume goes on', async () => {
  const hook = show({ enabled: false })
  await waitFor(() => expect(hook.result.current.live.isLive).toBe(true), patient)
  act(() => hook.result.current.history.cancel())
  hook.rerender({ enabled: true })
  const { done } = hook.result.current.history.progress
  await act(() => new Promise((resolve) => setTimeout(resolve, 300)))
  expect(hook.result.current.history.isScanning).toBe(false)
  expect(hook.result.current.history.progress.done).toBe(done)
  act(() => hook.result.current.history.resume())
  await finished(hook)
})

test('rescan reads everything again, and what is shown ends the same', async () => {
  const hook = show()
  await finished(hook)
  const before = hook.result.current.live.recentEvents
  const posted = jest.spyOn(getLive().manager, 'command')
  act(() => hook.result.current.history.rescan())
  expect(posted).toHaveBeenCalledWith({ type: 'rescan' })
  await waitFor(() => expect(hook.result.current.live.recentEvents).not.toBe(before), patient)
  await finished(hook)
  await waitFor(() => expect(hook.result.current.live.stats.totalEvents).toBe(4), patient)
  expect(hook.result.current.live.recentEvents).toEqual(before)
})

test('leaving cancels the reading of history', async () => {
  const hook = show()
  await finished(hook)
  const posted = jest.spyOn(getLive().manager, 'command')
  hook.unmount()
  expect(posted).toHaveBeenLastCalledWith({ type: 'history', read: false })
})
