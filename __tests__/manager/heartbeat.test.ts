import type { Alert } from '@/lib/blockchain/engine/engine-status'
import { ManagedChain } from '../support/managed-chain'
import { until } from '../support/until'

let world: ManagedChain
beforeAll(async () => {
  world = await ManagedChain.start()
})
afterAll(() => world.stop())
afterEach(() => world.renew())

test('connecting is proved by a block number, and the heartbeat goes on asking for it and measures latency', async () => {
  const manager = world.manager({ heartbeatInterval: 200 })
  const beats: number[] = []
  manager.listen((message) => message.type === 'beat' && beats.push(message.latency))
  await manager.connect()
  expect(world.proxy.count('eth_blockNumber')).toBeGreaterThan(0)
  world.proxy.delayMs = 60
  const asked = world.proxy.count('eth_blockNumber')
  await until('three beats', () => beats.filter((latency) => latency >= 55).length >= 3)
  expect(world.proxy.count('eth_blockNumber')).toBeGreaterThanOrEqual(asked + 3)
  expect(manager.getStats().latency).toBeGreaterThanOrEqual(55)
  expect(manager.getStats().latency).toBeLessThan(500)
})

test('a heartbeat that is not answered means reconnect', async () => {
  const manager = world.manager({ heartbeatInterval: 200 })
  await manager.connect()
  world.proxy.delayMs = 60_000
  await until('it gave the socket up', () => manager.getStats().state !== 'connected')
  expect(manager.getStatus().reason).toMatch(/eth_blockNumber was not answered within \d+ ms/)
  world.proxy.delayMs = 0
  await until('it is live again', () => manager.getStats().live)
  expect(world.proxy.opened).toBeGreaterThan(1)
})

test('verbose logs each step in one form', async () => {
  const said = jest.spyOn(console, 'info').mockImplementation(() => undefined)
  const lines = () => said.mock.calls.map(([line]) => String(line))
  const manager = world.manager({ verbose: true, heartbeatInterval: 200 })
  const unsubscribe = manager.subscribe('PoolCreated', () => undefined)
  manager.subscribe('PoolCreated', () => undefined)
  unsubscribe()
  await manager.connect()
  await until('a beat', () => lines().some((line) => line.includes('heartbeat')))
  manager.destroy()
  const logged = lines()
  said.mockRestore()
  expect(logged).toEqual(
    expect.arrayContaining([
      '[WebSocketManager] subscribed to PoolCreated (1 subscriber)',
      '[WebSocketManager] subscribed to PoolCreated (2 subscribers)',
      '[WebSocketManager] connecting',
      '[WebSocketManager] connected',
      expect.stringMatching(/^\[WebSocketManager\] heartbeat ok \(\d+ ms\)$/),
      '[WebSocketManager] destroyed',
    ]),
  )
  expect(logged.every((line) => line.startsWith('[WebSocketManager] '))).toBe(true)
})

test('without verbose nothing is logged', async () => {
  const said = jest.spyOn(console, 'info').mockImplementation(() => undefined)
  const manager = world.manager({ heartbeatInterval: 100 })
  manager.subscribe('*', () => undefined)
  await manager.connect()
  await until('a beat', () => manager.getStats().latency !== null)
  expect(said).not.toHaveBeenCalled()
  said.mockRestore()
})

test('more than five unplanned reconnects in ten minutes are an alert, told once', async () => {
  const manager = world.manager({ reconnectDelay: 5, maxReconnectDelay: 10 })
  const alerts: Alert[] = []
  manager.onAlert((alert) => alerts.push(alert))
  await manager.connect()
  for (let cut = 1; cut <= 7; cut++) {
    const { opened } = world.proxy
    world.proxy.cut()
    await until('it is back', () => world.proxy.opened > opened && manager.getStats().state === 'connected')
    expect(alerts.filter(({ kind }) => kind === 'flapping')).toHaveLength(cut > 5 ? 1 : 0)
  }
  expect(manager.getStatus().alerts).toEqual(expect.arrayContaining(alerts))
  expect(alerts[0]).toMatchObject({ kind: 'flapping', level: 'warning' })
})

test('latency over a second three heartbeats running is an alert, and ends when the node answers again', async () => {
  const manager = world.manager()
  const alerts: string[] = []
  const beats: number[] = []
  manager.onAlert(({ kind }) => alerts.push(kind))
  manager.listen((message) => message.type === 'beat' && beats.push(message.latency))
  await manager.connect()
  await until('live', () => manager.getStats().live && beats.length > 0)
  world.proxy.delayMs = 1_020
  for (let beat = 1; beat <= 3; beat++) {
    expect(alerts).toEqual([])
    const before = beats.length
    // Waking asks as a heartbeat does.
    manager.command({ type: 'wake' })
    await until('a slow beat', () => beats.length > before)
    expect(beats.at(-1)).toBeGreaterThan(1_000)
  }
  await until('the alert', () => alerts.includes('slow'))
  world.proxy.delayMs = 0
  manager.command({ type: 'wake' })
  await until('it is over', () => manager.getStatus().alerts.every(({ kind }) => kind !== 'slow'))
})
