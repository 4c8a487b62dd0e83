import { renderHook, waitFor } from '@testing-library/react'
import { usePools } from '@/hooks/web3/use-pools'
import { useRealtimePoolEvents } from '@/hooks/web3/use-realtime-pool-events'
import { getLive } from '@/lib/live/live'
import type { Chain } from '../../scripts/chain/start-chain'
import { endLiveLayer, startConfiguredChain } from '../support/configured-chain'
import { BTC, createPool, joinPool } from '../support/pool-actions'
import { inPage } from './in-page'

const patient = { timeout: 10_000 }

let chain: Chain
beforeAll(async () => {
  chain = await startConfiguredChain()
  for (const name of ['First', 'Second', 'Third']) await createPool(chain, name)
  await joinPool(chain, 2, BTC / 10n)
})
afterAll(() => chain.stop())
afterEach(() => endLiveLayer())

const show = () =>
  renderHook(() => ({ live: useRealtimePoolEvents(), list: usePools() }), { wrapper: inPage().wrapper })

test('the list paints from contract reads, newest first, without waiting for the history', async () => {
  const hook = show()
  // The history is never read.
  getLive().manager.command({ type: 'history', read: false })
  const listened: string[] = []
  getLive().manager.listen((message) => message.type === 'changes' && listened.push('changes'))
  expect(hook.result.current.list).toMatchObject({ pools: undefined, isLoading: true, error: null })
  await waitFor(() => expect(hook.result.current.list.pools).toHaveLength(3), patient)
  expect(hook.result.current.list.pools?.map(({ id, name, status }) => [id, name, status])).toEqual([
    [3, 'Third', 'accepting'],
    [2, 'Second', 'active'],
    [1, 'First', 'accepting'],
  ])
  expect(hook.result.current.list.isLoading).toBe(false)
})

test('what cannot be read is an error with a way to try again', async () => {
  const hook = show()
  const refused = jest.spyOn(getLive().manager, 'call').mockRejectedValue(new Error('the node refuses'))
  await waitFor(() => expect(hook.result.current.list.error?.message).toBe('the node refuses'), { timeout: 15_000 })
  expect(hook.result.current.list).toMatchObject({ pools: undefined, isLoading: false })
  refused.mockRestore()
  hook.result.current.list.retry()
  await waitFor(() => expect(hook.result.current.list.pools).toHaveLength(3), patient)
  expect(hook.result.current.list.error).toBeNull()
})
