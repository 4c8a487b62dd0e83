import type { Faults } from '../../support/faults'
import { TickingChain } from '../../support/ticking-chain'
import { until } from '../../support/until'
import { WatchedChain } from '../../support/watched-chain'

let chain: TickingChain
let watched: WatchedChain

beforeAll(async () => {
  chain = await TickingChain.start()
  await chain.mineBlocks(5)
  await chain.mineEmpty(700)
  await chain.mineBlocks(5)
}, 60_000)
afterAll(() => chain.stop())
afterEach(() => watched.stop())

const follow = async (faults: Partial<Faults>): Promise<void> => {
  watched = await WatchedChain.start(chain, (proxy) => Object.assign(proxy.faults, faults))
}

it('I5: covers what is new while the reading of history hangs', async () => {
  await follow({})
  await watched.connected()
  await watched.settles()
  await watched.stop()
  await follow({ muteHttp: true })
  await watched.connected()
  await chain.mineBlocks(3)
  const head = await chain.head()
  await until('the head is covered', () => watched.fold.coverage?.through === head, 5_000)
  expect(watched.fold.contradictions).toEqual([])
})

it('I5: reads over HTTP where sockets have no eth_getLogs', async () => {
  await follow({ noLogsOnSockets: true })
  await watched.connected()
  for (let round = 0; round < 5; round++) {
    await chain.mineBlocks(1)
    await watched.settles(5_000)
  }
})

it('I5: reads over the socket, history too, where HTTP is refused', async () => {
  await follow({ refuseHttp: true })
  await watched.settles()
})
