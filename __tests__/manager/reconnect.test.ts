import type { ConnectionState } from '@/lib/blockchain/engine/engine-status'
import { WebSocketManager } from '@/lib/blockchain/websocket-manager'
import { ManagedChain } from '../support/managed-chain'
import { createPool } from '../support/pool-actions'
import { until } from '../support/until'

let world: ManagedChain
beforeAll(async () => {
  world = await ManagedChain.start()
})
afterAll(() => world.stop())
afterEach(() => world.renew())

function watchStates(manager: WebSocketManager): ConnectionState[] {
  const states: ConnectionState[] = []
  manager.listen((message) => {
    if (message.type === 'status' && message.status.state !== states.at(-1)) states.push(message.status.state)
  })
  return states
}

test('after a reconnect it subscribes again and fills the gap: each event once, those missed as found', async () => {
  const manager = world.manager()
  const states = watchStates(manager)
  const got: string[] = []
  manager.subscribe('PoolCreated', (event) => got.push(`${event.name} ${event.via}`))
  await manager.connect()
  await createPool(world.chain, 'before')
  await until('it came', () => got.length === 1)
  world.proxy.close()
  await until('it noticed', () => manager.getStats().state === 'reconnecting')
  for (const name of ['gap 1', 'gap 2', 'gap 3']) await createPool(world.chain, name)
  world.proxy.isClosed = false
  await until('the gap is filled', () => got.length === 4)
  await until('it is live', () => manager.getStats().live)
  await createPool(world.chain, 'after')
  await until('all came', () => got.length === 5)
  expect(got).toEqual(['before push', 'gap 1 pull', 'gap 2 pull', 'gap 3 pull', 'after push'])
  expect(states).toEqual(['connecting', 'connected', 'reconnecting', 'connected'])
  expect(world.proxy.count('eth_subscribe', 'logs')).toBe(2)
  expect(manager.getStats()).toMatchObject({ disconnectedAt: expect.any(Number) as number, live: true })
})

test('error after the counted attempts, with the reason; it goes on, and recovers by itself', async () => {
  world.proxy.close()
  const manager = world.manager({ maxReconnectAttempts: 3 })
  const states = watchStates(manager)
  await expect(manager.connect()).rejects.toThrow(/socket|closed/)
  expect(manager.getStats()).toMatchObject({ state: 'error', reconnectAttempts: 3, live: false })
  expect(manager.getStatus().reason).toMatch(/socket|closed/)
  await until('it goes on', () => manager.getStats().reconnectAttempts > 5)
  expect(manager.getStats().state).toBe('error')
  world.proxy.isClosed = false
  await until('it recovered', () => manager.getStats().live)
  expect(manager.getStatus().reason).toBeNull()
  expect(states).toEqual(['connecting', 'reconnecting', 'error', 'connected'])
})

test('in error, connect() tries at once and tells how that went', async () => {
  world.proxy.close()
  const manager = world.manager({ maxReconnectAttempts: 1, reconnectDelay: 3_600_000, maxReconnectDelay: 3_600_000 })
  await expect(manager.connect()).rejects.toThrow()
  await expect(manager.connect()).rejects.toThrow()
  expect(manager.getStats().reconnectAttempts).toBe(2)
  world.proxy.isClosed = false
  await manager.connect()
  expect(manager.getStats().state).toBe('connected')
})

test('without autoReconnect connect() is refused when its one try fails', async () => {
  world.proxy.close()
  const manager = world.manager({ autoReconnect: false })
  await expect(manager.connect()).rejects.toThrow()
  expect(manager.getStats().state).toBe('disconnected')
})

test('connect() called while connected, or many times at once, opens one socket', async () => {
  const manager = world.manager()
  await Promise.all([manager.connect(), manager.connect(), manager.connect()])
  await manager.connect()
  expect(world.proxy.opened).toBe(1)
})

test('autoReconnect: false – a lost connection stays lost until connect() is called', async () => {
  const manager = world.manager({ autoReconnect: false })
  const got: string[] = []
  manager.subscribe('PoolCreated', (event) => got.push(event.name))
  await manager.connect()
  await until('live', () => manager.getStats().live)
  world.proxy.cut()
  await until('it noticed', () => manager.getStats().state === 'disconnected')
  expect(manager.getStatus()).toMatchObject({ retryAt: null, reason: expect.stringMatching(/closed/) as string })
  await createPool(world.chain, 'meanwhile')
  expect(world.proxy.opened).toBe(1)
  await manager.connect()
  await until('the gap is filled', () => got.length === 1)
  expect(got).toEqual(['meanwhile'])
})

test('regression: isLive meaning “a client object exists” – live ends with the socket, and returns with the gap filled', async () => {
  const manager = world.manager()
  expect(manager.getStats().live).toBe(false)
  await manager.connect()
  await until('live', () => manager.getStats().live)
  world.proxy.close()
  await until('not live', () => !manager.getStats().live)
  expect(manager.getStats()).toMatchObject({ source: 'none', connectedAt: null, uptimeMs: 0 })
  world.proxy.isClosed = false
  await until('live again', () => manager.getStats().live)
  const { coverage, lastBlock } = manager.getStats()
  expect(coverage?.through).toBe(lastBlock)
})

test('destroy() closes the socket and leaves nothing running', async () => {
  const manager = world.manager({ heartbeatInterval: 100 })
  await manager.connect()
  manager.destroy()
  await until('the socket is closed', () => world.proxy.open === 0)
  const asked = world.proxy.calls.length
  await createPool(world.chain, 'unheard')
  await new Promise((resolve) => setTimeout(resolve, 400))
  expect(world.proxy.calls.length).toBe(asked)
  expect(world.proxy.opened).toBe(1)
})
