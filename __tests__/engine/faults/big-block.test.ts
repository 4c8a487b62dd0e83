import { TickingChain } from '../../support/ticking-chain'
import { WatchedChain } from '../../support/watched-chain'

const LOGS = 10_000
let chain: TickingChain
let watched: WatchedChain

beforeAll(async () => {
  chain = await TickingChain.start()
}, 60_000)
afterAll(() => chain.stop())
afterEach(() => watched.stop())

it('I1: takes ten thousand logs of one block, pushed and proved, and takes them back together', async () => {
  watched = await WatchedChain.start(chain)
  await watched.connected()
  await watched.settles()
  await chain.mine(LOGS)
  await watched.settles()
  expect(watched.fold.held.size).toBe(LOGS)
  expect(watched.fold.vias.filter((via) => via === 'push').length).toBeGreaterThan(0)
  await chain.reorganise(1, () => false)
  await watched.settles()
  expect(watched.fold.reverts).toBe(LOGS)
}, 60_000)
