import { act, renderHook, waitFor } from '@testing-library/react'
import { usePersonal } from '@/hooks/use-personal'
import { useMyPools } from '@/hooks/web3/use-my-pools'
import { useRealtimePoolEvents } from '@/hooks/web3/use-realtime-pool-events'
import type { Hex } from '@/lib/blockchain/engine/chain-log'
import { getPersonal } from '@/lib/personal/get-personal'
import { performPoolTransaction } from '../../scripts/chain/perform-pool-transaction'
import type { Chain } from '../../scripts/chain/start-chain'
import { endLiveLayer, startConfiguredChain } from '../support/configured-chain'
import { BTC, createPool, joinPool, member } from '../support/pool-actions'
import { inPage } from './in-page'

const patient = { timeout: 10_000 }

let chain: Chain
beforeAll(async () => {
  chain = await startConfiguredChain()
  await createPool(chain, 'Hers', member(chain, 0))
  await createPool(chain, 'Joined', member(chain, 1))
  await createPool(chain, 'Of others', member(chain, 1))
  await joinPool(chain, 2, BTC / 10n, member(chain, 0))
})
afterAll(() => chain.stop())
afterEach(() => endLiveLayer())

test('a pool is mine when I opened it or am in it, by an address that I entered or by my wallet', async () => {
  const hook = renderHook(
    () => {
      useRealtimePoolEvents()
      return { isMine: useMyPools(), ...usePersonal() }
    },
    { wrapper: inPage().wrapper },
  )
  const creators: Hex[] = [0, 1, 1].map((who) => member(chain, who).toLowerCase() as Hex)
  const mine = () => creators.flatMap((creator, i) => (hook.result.current.isMine({ id: i + 1, creator }) ? i + 1 : []))
  expect(mine()).toEqual([])
  act(() => void hook.result.current.addMine(member(chain, 0).toLowerCase() as Hex))
  expect(mine()).toEqual(expect.arrayContaining([1]))
  await waitFor(() => expect(mine()).toEqual([1, 2]), patient)
  await performPoolTransaction(chain, { from: member(chain, 0), functionName: 'leavePool', args: [2n] })
  await waitFor(() => expect(mine()).toEqual([1]), patient)
  act(() => getPersonal().setWallet(member(chain, 1)))
  expect(mine()).toEqual([1, 2, 3])
  act(() => hook.result.current.removeMine(member(chain, 0).toLowerCase() as Hex))
  expect(mine()).toEqual([2, 3])
})
