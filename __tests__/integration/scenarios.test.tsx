import { render, screen, waitFor, within } from '@testing-library/react'
import { PathnameContext, SearchParamsContext } from 'next/dist/shared/lib/hooks-client-context.shared-runtime'
import DashboardLayout from '@/app/dashboard/layout'
import CooperativeSavingsPage from '@/app/dashboard/cooperative-savings/page'
import { RealtimeAnalyticsDashboard } from '@/components/dashboard/cooperative-savings/realtime-analytics-dashboard'
import { Providers } from '@/components/shell/providers'
import { useRealtimePoolEvents } from '@/hooks/web3/use-realtime-pool-events'
import { en } from '@/lib/i18n/en'
import { getLive } from '@/lib/live/live'
import type { Chain } from '../../scripts/chain/start-chain'
import { endLiveLayer, startConfiguredChain } from '../support/configured-chain'
import { createPool, member } from '../support/pool-actions'

const patient = { timeout: 10_000 }

let chain: Chain
beforeAll(async () => {
  // The chain changes the page whenever it likes, as in a browser: no test could wrap that.
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: false })
  chain = await startConfiguredChain({ pools: 0, days: 0 })
})
afterAll(() => chain.stop())
afterEach(() => {
  endLiveLayer()
  localStorage.clear()
})

/** The figure of the card with this accessible name. */
const figure = (card: string) =>
  within(screen.getByRole('group', { name: card })).getAllByRole('paragraph')[0]?.textContent
const covered = async () => {
  const { manager } = getLive()
  await waitFor(() => expect(manager.getStats().coverage?.through).toBe(manager.getStats().lastBlock), patient)
}

test('the rendered dashboard of an empty chain counts 0, then 1, by accessible card name', async () => {
  render(
    <Providers>
      <RealtimeAnalyticsDashboard />
    </Providers>,
  )
  const cards = ['Total pools', 'Events today', 'Events this hour']
  for (const card of cards) await waitFor(() => expect(figure(card)).toBe('0'), patient)
  await createPool(chain, 'The very first')
  for (const card of cards) await waitFor(() => expect(figure(card)).toBe('1'), patient)
  expect(screen.getByRole('group', { name: 'Events today' })).toHaveTextContent('1 new pool')
  expect(screen.getByRole('group', { name: 'Total pools' })).toHaveTextContent('1 open · 0 active · 0 closed')
  await waitFor(
    () => expect(screen.getByRole('group', { name: 'Live status' })).toHaveTextContent('Up to date'),
    patient,
  )
})

test('the rendered page comes to say LIVE, and shows a pool as soon as it is created', async () => {
  render(
    <PathnameContext value="/dashboard/cooperative-savings">
      <SearchParamsContext value={new URLSearchParams()}>
        <Providers>
          <DashboardLayout>
            <CooperativeSavingsPage />
          </DashboardLayout>
        </Providers>
      </SearchParamsContext>
    </PathnameContext>,
  )
  const badge = screen.getByRole('button', { name: /CONNECTING/ })
  await waitFor(() => expect(badge).toHaveTextContent('LIVE'), patient)
  const [list, feed] = [en.pools.listBy.newest, en.activity.list]
  const newest = (name: string) => within(screen.getByRole('list', { name })).getAllByRole('listitem')[0]
  for (const name of [list, feed])
    await waitFor(() => expect(newest(name)).toHaveTextContent('The very first'), patient)
  const { blockNumber } = await createPool(chain, 'Seen everywhere')
  for (const name of [list, feed])
    await waitFor(() => expect(newest(name)).toHaveTextContent('Seen everywhere'), patient)
  await waitFor(() => expect(badge).toHaveTextContent(`#${Number(blockNumber)}`), patient)
  await waitFor(() => expect(figure('Total pools')).toBe('2'), patient)
})

function Listener({ onPoolCreated }: Pick<NonNullable<Parameters<typeof useRealtimePoolEvents>[0]>, 'onPoolCreated'>) {
  const { isLive } = useRealtimePoolEvents(onPoolCreated ? { onPoolCreated } : {})
  return <output>{isLive ? 'live' : 'not yet'}</output>
}

test('onPoolCreated is called once with the pool when one is created', async () => {
  const onPoolCreated = jest.fn()
  render(
    <Providers>
      <Listener onPoolCreated={onPoolCreated} />
    </Providers>,
  )
  await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('live'), patient)
  await covered()
  expect(onPoolCreated).not.toHaveBeenCalled()
  const before = getLive().store.getSnapshot().record.counts.total
  const { transactionHash } = await createPool(chain, 'Called for once')
  await waitFor(() => expect(onPoolCreated).toHaveBeenCalled(), patient)
  await covered()
  expect(onPoolCreated).toHaveBeenCalledTimes(1)
  expect(onPoolCreated).toHaveBeenCalledWith(
    expect.objectContaining({
      type: 'PoolCreated',
      poolId: BigInt(before + 1),
      name: 'Called for once',
      creator: member(chain).toLowerCase(),
      transactionHash,
      removed: false,
    }),
  )
})
