import type { Faults } from '../../support/faults'
import { providerRefusals } from '../../support/provider-refusals'
import { TickingChain } from '../../support/ticking-chain'
import { until } from '../../support/until'
import { WatchedChain } from '../../support/watched-chain'

let chain: TickingChain
let watched: WatchedChain

beforeAll(async () => {
  chain = await TickingChain.start()
  for (let block = 0; block < 40; block++) await chain.mine(...(block % 3 === 0 ? [1, 2] : []))
}, 60_000)
afterAll(() => chain.stop())
afterEach(() => watched.stop())

const follow = async (faults: Partial<Faults>): Promise<void> => {
  watched = await WatchedChain.start(chain, (proxy) => Object.assign(proxy.faults, faults))
}

/** What the proxy does to HTTP is met when there is no socket as well. */
const transports = [
  ['beside a socket', false],
  ['without a socket', true],
] as const

describe.each(transports)('%s', (_, refuseSockets) => {
  it.each([
    ['every answer is two blocks behind', { lagBlocks: 2 }],
    ['every third answer is three blocks behind', { lagBlocks: 3, lagShare: 0.33 }],
    ['every third request ends in 502', { httpStatus: { status: 502, share: 0.33 } }],
    ['some requests end in 429', { httpStatus: { status: 429, share: 0.3, retryAfter: 1 } }],
  ] as const)('I4: covers nothing unread when %s', async (__, faults) => {
    await follow({ ...faults, refuseSockets })
    await chain.mineBlocks(3)
    await new Promise((resolve) => setTimeout(resolve, 1_500))
    await chain.mine(2)
    watched.proxy.faults.lagShare = 0.33
    await watched.settles()
  })
})

it('I4: does not believe a node without logs that does not know the whole range', async () => {
  await follow({ refuseSockets: true })
  await watched.settles()
  Object.assign(watched.proxy.faults, { lagBlocks: 2, lagOnlyLogs: true })
  await chain.mineBlocks(3)
  const rounds = watched.proxy.requests
  await until('it has asked again and again', () => watched.proxy.requests > rounds + 12)
  expect(watched.fold.coverage?.through).toBeLessThan(await chain.head())
  watched.proxy.heal()
  await watched.settles()
})

it('I5: reads over the socket when HTTP is refused', async () => {
  await follow({ refuseHttp: true })
  await watched.connected()
  await chain.mineBlocks(2)
  await watched.settles()
})

it('I5: goes on when HTTP came back after a silence', async () => {
  await follow({ muteHttp: true, refuseSockets: true })
  await chain.mineBlocks(2)
  await new Promise((resolve) => setTimeout(resolve, 1_000))
  expect(watched.fold.coverage).toBeNull()
  watched.proxy.heal()
  await watched.settles()
})

describe.each(Object.entries(providerRefusals))('I4: a provider that refuses in the words of %s', (_, refuse) => {
  it.each(transports)('is read to the end %s', async (__, refuseSockets) => {
    await follow({ refuseLogs: refuse(7), refuseSockets })
    await chain.mine(1)
    await watched.settles()
  })
})
