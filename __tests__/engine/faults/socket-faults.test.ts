import type { Faults } from '../../support/faults'
import { TickingChain } from '../../support/ticking-chain'
import { until } from '../../support/until'
import { WatchedChain } from '../../support/watched-chain'

let chain: TickingChain
let watched: WatchedChain

beforeAll(async () => {
  chain = await TickingChain.start()
  await chain.mineBlocks(3)
}, 60_000)
afterAll(() => chain.stop())
afterEach(() => watched.stop())

const follow = async (faults: Partial<Faults> = {}): Promise<void> => {
  watched = await WatchedChain.start(chain, (proxy) => Object.assign(proxy.faults, faults))
}

it('I1: delivers what is mined, each once, pushed and proved', async () => {
  await follow()
  await watched.connected()
  await watched.settles()
  await chain.mine(1, 3, 2)
  await chain.mine()
  await chain.mineBlocks(4)
  await watched.settles()
  expect(watched.fold.vias).toContain('push')
  expect(watched.fold.vias).toContain('pull')
})

it('I1: survives ten cuts', async () => {
  await follow()
  for (let cut = 0; cut < 10; cut++) {
    await watched.connected()
    await chain.mine(2)
    watched.proxy.cut()
    await chain.mine(1)
  }
  await watched.settles()
})

it('I5: polls while sockets are refused, and returns to the socket', async () => {
  await follow()
  await watched.connected()
  watched.proxy.faults.refuseSockets = true
  watched.proxy.cut()
  await until('polling feeds', () => watched.lastState === 'reconnecting polling')
  await chain.mineBlocks(5)
  await watched.settles()
  watched.proxy.heal()
  await watched.connected()
  await chain.mineBlocks(2)
  await watched.settles()
})

it('I5: feeds from HTTP when there never was a socket', async () => {
  await follow({ refuseSockets: true })
  await chain.mineBlocks(2)
  await watched.settles()
})

it('I5: notices a socket that is half open, and replaces it', async () => {
  await follow()
  await watched.connected()
  const sockets = [...watched.proxy.sockets]
  watched.proxy.mute()
  await chain.mineBlocks(3)
  await until('the muted socket is left', () => watched.fold.states.some((state) => state.startsWith('reconnecting')))
  await watched.settles()
  await watched.connected()
  expect([...watched.proxy.sockets]).not.toEqual(expect.arrayContaining(sockets))
})

const pushFaults: Record<string, Partial<Faults>> = {
  'every third log is lost': { dropLogs: 0.33 },
  'all logs are lost': { dropLogs: 1 },
  'logs come twice': { doubleLogs: 1 },
  'logs are late and overtake each other': { delayLogs: 0.7, delayMs: 600 },
  'heads are lost': { dropHeads: 0.5 },
  'no head comes at all': { dropHeads: 1 },
  'neither heads nor logs come': { dropHeads: 1, dropLogs: 1 },
  'garbage comes between the frames': { garbage: 0.5 },
  'frames come as batches': { merge: 'batch' },
  'several objects come in one frame': { merge: 'concatenated' },
  'frames are huge': { padBytes: 2_000_000 },
}

it.each(Object.entries(pushFaults))('I1: loses and doubles nothing when %s', async (_, faults) => {
  await follow(faults)
  await watched.connected()
  await chain.mine(1, 2)
  await chain.mineBlocks(8)
  await chain.mine(3)
  await watched.settles()
})

it('I5: renews subscriptions that live on under ids nobody was told', async () => {
  await follow()
  await watched.connected()
  await watched.settles()
  watched.proxy.restartSubscriptions()
  await chain.mineBlocks(3)
  await watched.settles()
  const pushed = () => watched.fold.vias.filter((via) => via === 'push').length
  const before = pushed()
  await until('logs are pushed again', async () => {
    await chain.mine(1)
    return pushed() > before
  })
  await watched.settles()
})

it.each(['error', 'null-id', 'silent'] as const)(
  'I5: feeds from HTTP while eth_subscribe fails (%s), and connects when it no longer does',
  async (failSubscribe) => {
    await follow({ failSubscribe })
    await chain.mineBlocks(2)
    await watched.settles()
    expect(watched.fold.states).not.toContain('connected socket')
    watched.proxy.heal()
    await watched.connected()
    await chain.mineBlocks(2)
    await watched.settles()
  },
)

it('I4: covers the head within a heartbeat on a chain that has stopped', async () => {
  await chain.mine()
  await follow()
  await watched.connected()
  await watched.settles(3_000)
  await chain.mine()
  await watched.settles(3_000)
})
