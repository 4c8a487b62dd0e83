import { setTimeout as sleep } from 'node:timers/promises'
import type { PoolEvent } from '@/lib/pools/pool-event'
import { ManagedChain } from '../support/managed-chain'
import { BTC, closePool, createPool, joinPool, member } from '../support/pool-actions'
import { until } from '../support/until'

let world: ManagedChain
beforeAll(async () => {
  world = await ManagedChain.start()
  await createPool(world.chain, 'History')
})
afterAll(() => world.stop())
afterEach(() => world.renew())

test('many subscribers, one chain subscription; each gets its topics once, and no history', async () => {
  const manager = world.manager()
  const got: string[] = []
  const note = (who: string) => (event: PoolEvent) => got.push(`${who} ${event.type} ${event.poolId}`)
  const unsubscribe = manager.subscribe('PoolCreated', note('a'))
  for (const who of ['b', 'c']) manager.subscribe('PoolCreated', note(who))
  manager.subscribe('*', note('all'))
  manager.subscribe('PoolClosed', note('closed'))
  await manager.connect()
  await until('history is read', () => manager.getStats().coverage?.from === world.chain.fromBlock)
  await createPool(world.chain, 'New')
  await until('it came', () => got.length >= 4)
  unsubscribe()
  await createPool(world.chain, 'Newer')
  await closePool(world.chain, 3)
  await until('the rest came', () => got.length >= 9)
  const first = ['a', 'b', 'c', 'all'].map((who) => `${who} PoolCreated 2`)
  const second = ['b', 'c', 'all'].map((who) => `${who} PoolCreated 3`)
  expect(got).toEqual([...first, ...second, 'closed PoolClosed 3', 'all PoolClosed 3'])
  expect(world.proxy.count('eth_subscribe', 'logs')).toBe(1)
  expect(world.proxy.count('eth_subscribe', 'newHeads')).toBe(1)
  expect(world.proxy.opened).toBe(1)
})

test('an event has its envelope and its own fields by name; every integer is a bigint', async () => {
  const manager = world.manager()
  const got: PoolEvent[] = []
  manager.subscribe('*', (event) => got.push(event))
  await manager.connect()
  const created = await createPool(world.chain, 'Shape')
  await until('it came', () => got.length === 1)
  const [event] = got
  const args = {
    poolId: event!.poolId,
    creator: member(world.chain).toLowerCase(),
    name: 'Shape',
    minContribution: BTC / 1000n,
    maxMembers: 10n,
    timestamp: event!.timestamp,
  }
  expect(event).toEqual({
    ...args,
    type: 'PoolCreated',
    args,
    blockNumber: BigInt(created.blockNumber),
    blockHash: created.blockHash,
    transactionHash: created.transactionHash,
    logIndex: 0n,
    via: 'push',
    removed: false,
  })
  expect(Math.abs(Number(event!.timestamp) - Date.now() / 1000)).toBeLessThan(10)
})

test('an event whose log has no time takes its block’s', async () => {
  const manager = world.manager()
  const got: PoolEvent[] = []
  manager.subscribe('*', (event) => got.push(event))
  await manager.connect()
  await createPool(world.chain, 'Timed')
  await until('the pool is there', () => got.length === 1)
  const id = Number(got[0]!.poolId)
  await joinPool(world.chain, id, BTC / 10n)
  await closePool(world.chain, id)
  await until('all came', () => got.length === 4)
  const byType = new Map(got.map((event) => [event.type, event]))
  expect(byType.get('PoolStatusUpdated')?.timestamp).toBe(byType.get('MemberJoined')?.timestamp)
  expect(byType.get('PoolClosed')?.timestamp).toBeGreaterThanOrEqual(byType.get('MemberJoined')!.timestamp)
  expect(byType.get('PoolStatusUpdated')).toMatchObject({ newStatus: 1n, poolId: BigInt(id) })
})

test('a throwing subscriber harms nobody else', async () => {
  const complaint = jest.spyOn(console, 'error').mockImplementation(() => undefined)
  const manager = world.manager()
  const got: string[] = []
  const thrown = new Error('my own fault')
  manager.subscribe('PoolCreated', () => {
    throw thrown
  })
  manager.subscribe('PoolCreated', (event) => got.push(event.name))
  await manager.connect()
  await createPool(world.chain, 'First')
  await createPool(world.chain, 'Second')
  await until('both came', () => got.length === 2)
  expect(got).toEqual(['First', 'Second'])
  expect(manager.getStats().state).toBe('connected')
  expect(complaint).toHaveBeenCalledWith('[WebSocketManager] a subscriber threw', thrown)
  complaint.mockRestore()
})

test('regression: a manager whose subscribe only logged – the callback is called', async () => {
  const manager = world.manager()
  const callback = jest.fn()
  manager.subscribe('PoolCreated', callback)
  await manager.connect()
  await createPool(world.chain, 'Called')
  await until('it is called', () => callback.mock.calls.length > 0)
  await sleep(600)
  expect(callback).toHaveBeenCalledTimes(1)
})

test('read anew from nothing, nobody is called back twice', async () => {
  const manager = world.manager()
  const got: string[] = []
  const resets: string[] = []
  manager.subscribe('PoolCreated', ({ name }) => got.push(name))
  manager.listen((message) => message.type === 'reset' && resets.push(message.reason))
  await manager.connect()
  await createPool(world.chain, 'Before')
  await until('it is proved', () => manager.getStats().coverage?.through === manager.getStats().lastBlock)
  manager.command({ type: 'rescan' })
  await until('it begins anew', () => resets.length === 1)
  await createPool(world.chain, 'After')
  await until(
    'all is proved again',
    () => got.length > 1 && manager.getStats().coverage?.through === manager.getStats().lastBlock,
  )
  expect(got).toEqual(['Before', 'After'])
  expect(manager.getStats().eventsReceived).toBe(2)
})

test('getStats says how it is', async () => {
  const manager = world.manager({ heartbeatInterval: 300 })
  const before = Date.now()
  manager.subscribe('PoolCreated', () => undefined)
  manager.subscribe('*', () => undefined)
  await manager.connect()
  await createPool(world.chain, 'Counted')
  await until('it came', () => manager.getStats().eventsReceived === 1)
  await until('it is proved', () => manager.getStats().coverage?.through === manager.getStats().lastBlock)
  const stats = manager.getStats()
  expect(stats).toMatchObject({
    state: 'connected',
    endpoint: world.proxy.wsUrl,
    topics: ['PoolCreated', '*'],
    disconnectedAt: null,
    reconnectAttempts: 0,
    eventsReceived: 1,
    eventsPerSecond: 0.1,
    subscribers: 2,
    live: true,
    source: 'socket',
  })
  expect(stats.connectedAt).toBeGreaterThanOrEqual(before)
  expect(stats.lastEventAt).toBeGreaterThanOrEqual(stats.connectedAt!)
  expect(stats.uptimeMs).toBeGreaterThan(0)
  expect(stats.uptimeMs).toBeLessThanOrEqual(Date.now() - before)
  expect(stats.messagesReceived).toBeGreaterThan(4)
  expect(stats.latency).toBeGreaterThanOrEqual(0)
  expect(stats.latency).toBeLessThan(500)
})
