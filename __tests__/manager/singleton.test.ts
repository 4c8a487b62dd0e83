import { WebSocketManager } from '@/lib/blockchain/websocket-manager'

afterEach(() => WebSocketManager.getInstance().destroy())

test('there is one manager', () => {
  const manager = WebSocketManager.getInstance({ rpcUrl: 'ws://127.0.0.1:1' })
  expect(WebSocketManager.getInstance()).toBe(manager)
  expect(WebSocketManager.getInstance({ rpcUrl: 'ws://127.0.0.1:1' })).toBe(manager)
})

test('a second getInstance with other options throws', () => {
  WebSocketManager.getInstance({ rpcUrl: 'ws://127.0.0.1:1' })
  expect(() => WebSocketManager.getInstance({ rpcUrl: 'ws://127.0.0.1:2' })).toThrow(/other options.*destroy\(\)/)
  expect(() => WebSocketManager.getInstance({ rpcUrl: 'ws://127.0.0.1:1', verbose: true })).toThrow(/other options/)
})

test('after destroy() a new instance is made, with whatever options', () => {
  const first = WebSocketManager.getInstance({ rpcUrl: 'ws://127.0.0.1:1' })
  first.destroy()
  first.destroy()
  const second = WebSocketManager.getInstance({ rpcUrl: 'ws://127.0.0.1:2' })
  expect(second).not.toBe(first)
  expect(second.getStats().subscribers).toBe(0)
})

test('what is destroyed says so, and stays ended', async () => {
  const manager = WebSocketManager.getInstance({ rpcUrl: 'ws://127.0.0.1:1' })
  manager.subscribe('*', () => undefined)
  manager.destroy()
  await expect(manager.connect()).rejects.toThrow(/destroyed/)
  await expect(manager.call([])).rejects.toThrow(/destroyed/)
  expect(manager.getStats()).toMatchObject({ state: 'disconnected', subscribers: 0, live: false })
})

test('connect() that waits is refused by destroy()', async () => {
  const manager = WebSocketManager.getInstance({ rpcUrl: 'ws://127.0.0.1:1', reconnectDelay: 60_000 })
  const connecting = manager.connect()
  setTimeout(() => manager.destroy(), 50)
  await expect(connecting).rejects.toThrow(/destroyed/)
})

test('before it is started it is disconnected, and its figures are those of nothing', () => {
  expect(WebSocketManager.getInstance().getStats()).toEqual({
    state: 'disconnected',
    endpoint: '',
    topics: [],
    connectedAt: null,
    disconnectedAt: null,
    uptimeMs: 0,
    reconnectAttempts: 0,
    messagesReceived: 0,
    eventsReceived: 0,
    lastEventAt: null,
    eventsPerSecond: 0,
    lastBlock: null,
    latency: null,
    subscribers: 0,
    live: false,
    source: 'none',
    coverage: null,
  })
})
