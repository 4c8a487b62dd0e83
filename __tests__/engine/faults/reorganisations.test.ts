import { TickingChain } from '../../support/ticking-chain'
import { until } from '../../support/until'
import { WatchedChain } from '../../support/watched-chain'

let chain: TickingChain
let watched: WatchedChain

beforeAll(async () => {
  chain = await TickingChain.start()
  await chain.mineBlocks(70)
}, 60_000)
afterAll(() => chain.stop())
afterEach(() => watched.stop())

const depths = [1, 3, 48]
const returns = [
  ['nothing comes back', () => false],
  ['everything comes back', () => true],
  ['half comes back', (index: number) => index % 2 === 0],
] as const

const cases = depths.flatMap((depth) => returns.map(([what, keeps]) => [depth, what, keeps] as const))

/** Exactly what fell is gone of what was held, each undone; a block read while the node still replaced it is undone as well. */
const expectUndone = (before: ReadonlySet<string>, fallen: number) => {
  expect([...before].filter((id) => !watched.fold.held.has(id))).toHaveLength(fallen)
  expect(watched.fold.reverts).toBeGreaterThanOrEqual(fallen)
}
const heldNow = () => new Set(watched.fold.held.keys())

describe.each(cases)('I3: %i blocks are replaced, and %s', (depth, _, keeps) => {
  it('before our eyes', async () => {
    watched = await WatchedChain.start(chain)
    await watched.connected()
    await chain.mineBlocks(depth)
    await watched.settles()
    const before = heldNow()
    const fallen = await chain.reorganise(depth, keeps)
    await chain.mine(1)
    await watched.settles()
    expectUndone(before, fallen)
  })

  it('while the socket is away and HTTP is not answered', async () => {
    watched = await WatchedChain.start(chain)
    await watched.connected()
    await chain.mineBlocks(depth)
    await watched.settles()
    Object.assign(watched.proxy.faults, { refuseSockets: true, refuseHttp: true })
    watched.proxy.cut()
    const before = heldNow()
    const fallen = await chain.reorganise(depth, keeps)
    await until('the loss was noticed', () => watched.lastState === 'reconnecting polling')
    watched.proxy.heal()
    await watched.settles()
    expectUndone(before, fallen)
  })

  it('while only HTTP is left', async () => {
    watched = await WatchedChain.start(chain, (proxy) => (proxy.faults.refuseSockets = true))
    await chain.mineBlocks(depth)
    await watched.settles()
    const before = heldNow()
    const fallen = await chain.reorganise(depth, keeps)
    await watched.settles()
    expectUndone(before, fallen)
  })
})

it('I3: finds a reorganisation that neither heads nor logs tell of', async () => {
  watched = await WatchedChain.start(chain)
  await watched.connected()
  await chain.mineBlocks(3)
  await watched.settles()
  Object.assign(watched.proxy.faults, { dropHeads: 1, dropLogs: 1 })
  await chain.reorganise(3, () => false)
  await watched.settles()
})

it('I3: believes `removed: true`, and reads again what was taken back', async () => {
  watched = await WatchedChain.start(chain)
  await watched.connected()
  await chain.mineBlocks(2)
  await watched.settles()
  const fallen = (await chain.nodeLogs()).slice(-2)
  watched.proxy.faults.dropHeads = 1
  await chain.reorganise(2, () => false)
  for (const log of fallen.reverse()) watched.proxy.pushLog({ ...log, removed: true })
  await until('both are reverted', () => watched.fold.reverts === 2)
  await watched.settles()
})

it('I3: a log that is said to be removed and is not, comes back', async () => {
  watched = await WatchedChain.start(chain)
  await watched.connected()
  await chain.mineBlocks(2)
  await watched.settles()
  const [log] = (await chain.nodeLogs()).slice(-1)
  watched.proxy.pushLog({ ...log, removed: true })
  await until('it is reverted', () => watched.fold.reverts === 1)
  await watched.settles()
  expect(watched.fold.held.size).toBe((await chain.nodeLogs()).length)
})

it('I6: a late push from an abandoned block never stands', async () => {
  watched = await WatchedChain.start(chain)
  await watched.connected()
  await chain.mineBlocks(2)
  await watched.settles()
  const [fallen] = (await chain.nodeLogs()).slice(-1)
  await chain.reorganise(2, () => false)
  await chain.mineBlocks(2)
  await watched.settles()
  watched.proxy.pushLog(fallen)
  await chain.mine(1)
  await watched.settles()
})

it('I3: gives up the last blocks of a chain that became shorter and stays so', async () => {
  watched = await WatchedChain.start(chain)
  await watched.connected()
  await chain.mineBlocks(5)
  await watched.settles()
  await chain.rollBack(4)
  await chain.mine(1)
  await watched.settles()
})

it('I3: begins anew when the node is restarted with another, shorter chain', async () => {
  const other = await TickingChain.start()
  try {
    watched = await WatchedChain.start(chain)
    await watched.connected()
    await watched.settles()
    const { size } = watched.fold.held
    await other.mineBlocks(3)
    await watched.moveTo(other)
    await watched.settles()
    expect(watched.fold.reverts).toBe(size)
    await other.mineBlocks(2)
    await watched.settles()
  } finally {
    await other.stop()
  }
}, 40_000)
