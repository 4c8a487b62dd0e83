import { Connection } from '@/lib/blockchain/engine/connection/connection'
import type { EngineOptions } from '@/lib/blockchain/engine/engine-options'
import { engineOptions } from './engine-options'
import { ManualClock } from './manual-clock'
import { ModelNode } from './model-node'

function connect(change: Partial<EngineOptions> = {}, prepare: (node: ModelNode) => void = () => undefined) {
  const clock = new ManualClock()
  const node = new ModelNode(clock)
  prepare(node)
  const phases: string[] = []
  const ups: string[] = []
  const beats: { head: number; latency: number }[] = []
  const connection = new Connection(engineOptions(change), node.ports, {
    onChange: ({ phase }) => phases.at(-1) !== phase.name && phases.push(phase.name),
    onUp: (link) => ups.push(link.url),
    onLog: () => undefined,
    onHead: () => undefined,
    onFrame: () => undefined,
    onBeat: (head, latency) => beats.push({ head, latency }),
    blockInterval: () => null,
  })
  connection.start()
  return { clock, node, connection, phases, ups, beats }
}

test('it is up once the chain was named, both subscriptions acknowledged and a block number answered', async () => {
  const { clock, node, connection, phases } = connect()
  await clock.advance(59)
  expect(connection.up).toBeNull()
  await clock.advance(1)
  expect(connection.up?.headAtOpen).toBe(100)
  expect(node.sockets[0]!.sent.map(({ method }) => method).slice(0, 4)).toEqual([
    'eth_chainId',
    'eth_subscribe',
    'eth_subscribe',
    'eth_blockNumber',
  ])
  expect(phases).toEqual(['opening', 'open'])
})

test('the heartbeat asks every 30 s, also while nothing else comes, and measures latency', async () => {
  const { clock, beats } = connect()
  await clock.advance(1_000)
  beats.length = 0
  await clock.advance(120_000)
  expect(beats.length).toBeGreaterThanOrEqual(4)
  expect(beats.every(({ latency, head }) => latency === 20 && head === 100)).toBe(true)
})

test('while visible, ten seconds without a frame start a probe; hidden, only the heartbeat asks', async () => {
  const { clock, node, connection } = connect()
  await clock.advance(1_000)
  const asked = node.count('eth_blockNumber')
  await clock.advance(10_100)
  expect(node.count('eth_blockNumber')).toBe(asked + 1)
  connection.setVisible(false)
  await clock.advance(1_000)
  const hidden = node.count('eth_blockNumber')
  await clock.advance(60_000)
  expect(node.count('eth_blockNumber')).toBe(hidden + 2)
})

test.each([
  ['visible: a probe with a 3 s deadline', true, 13_500],
  ['hidden: never later than heartbeat + 5 s', false, 35_000],
])('a half-open socket is found out: %s', async (_, visible, withinMs) => {
  const { clock, node, connection } = connect()
  await clock.advance(1_000)
  connection.setVisible(visible)
  await clock.advance(1_000)
  node.isMute = true
  expect(await clock.until(() => connection.up === null, withinMs)).toBe(true)
  expect(connection.current.reason).toMatch(/eth_blockNumber was not answered/)
  node.isMute = false
  expect(await clock.until(() => connection.up !== null, 2_000)).toBe(true)
  expect(node.open).toHaveLength(1)
})

test('a socket that is busy with other frames is late, not silent; unanswered three times in a row it is left all the same', async () => {
  const { clock, node, connection } = connect()
  await clock.advance(1_000)
  const { up } = connection
  node.isMute = true
  connection.nudge()
  const [socket] = node.open
  const chatter = async (ms: number) => {
    for (let passed = 0; passed < ms; passed += 500) {
      socket!.notify('0xsub', { number: '0x1' })
      await clock.advance(500)
    }
  }
  await chatter(5_500)
  expect(connection.up).toBe(up)
  await chatter(2_000)
  expect(connection.up).toBeNull()
})

test('after waking the socket is probed within 3 s instead of trusted', async () => {
  const { clock, node, connection } = connect()
  await clock.advance(1_000)
  node.isMute = true
  connection.nudge()
  expect(await clock.until(() => connection.up === null, 3_000)).toBe(true)
})

test('a try that waits is made at once when the network returns', async () => {
  const { clock, node, connection } = connect({ reconnectDelay: 30_000 }, (node) => (node.isReachable = false))
  await clock.advance(1_000)
  expect(connection.current.phase.name).toBe('waiting')
  node.isReachable = true
  connection.nudge()
  expect(await clock.until(() => connection.up !== null, 200)).toBe(true)
})

test('eth_subscribe has a deadline: refused without an id, or never answered, it means another try', async () => {
  const refused = connect({}, (node) => node.refuses.push('eth_subscribe'))
  await refused.clock.advance(200)
  expect(refused.connection.current).toMatchObject({ reason: 'refused', attempts: 1 })
  const mute = connect()
  await mute.clock.advance(45)
  mute.node.isMute = true
  await mute.clock.advance(10_000)
  expect(mute.connection.current.attempts).toBeGreaterThan(0)
  expect(mute.connection.current.reason).toMatch(/was not answered within 5000 ms/)
})

test('with a shorter heartbeat every bound on silence is shorter', async () => {
  const { clock, node, connection } = connect({ heartbeatInterval: 6_000 })
  await clock.advance(45)
  node.isMute = true
  await clock.advance(1_100)
  expect(connection.current.reason).toMatch(/was not answered within 1000 ms/)
})

test('failures are forgotten only after ten stable seconds', async () => {
  const { clock, node, connection } = connect({}, (node) => (node.isReachable = false))
  await clock.advance(2_000)
  node.isReachable = true
  await clock.until(() => connection.up !== null, 30_000)
  const { attempts } = connection.current
  expect(attempts).toBeGreaterThan(0)
  await clock.advance(9_900)
  expect(connection.current.attempts).toBe(attempts)
  await clock.advance(200)
  expect(connection.current.attempts).toBe(0)
})

test('several endpoints are rotated on failure', async () => {
  const { clock, node } = connect({ wsUrls: ['ws://a', 'ws://b', 'ws://c'] }, (node) => (node.isReachable = false))
  await clock.advance(20_000)
  expect(node.sockets.slice(0, 4).map(({ url }) => url)).toEqual(['ws://a', 'ws://b', 'ws://c', 'ws://a'])
})

test('make before break: a socket of known lifetime is left early, the next one acknowledged first, and no state shows it', async () => {
  const { clock, node, connection, phases, ups } = connect({ maxSocketAge: 1_800_000 })
  await clock.advance(1_000)
  const first = node.sockets[0]!
  let both = 0
  for (let second = 0; second < 1_800; second++) {
    await clock.advance(1_000)
    if (connection.up === null) throw new Error('it was down')
    if (!first.closed && node.sockets.length === 2) both++
    if (first.closed) break
  }
  expect(first.closed).toBe(true)
  expect(clock.now() - 1_700_000_000_000).toBeLessThan(1_600_000)
  expect(node.open).toHaveLength(1)
  expect(ups).toHaveLength(2)
  expect(phases).toEqual(['opening', 'open'])
  expect(both).toBeLessThanOrEqual(1)
})

test('if the next socket cannot be made the ageing one stays', async () => {
  const { clock, node, connection } = connect({ maxSocketAge: 100_000 })
  await clock.advance(1_000)
  const { up } = connection
  node.isReachable = false
  await clock.advance(90_000)
  expect(node.sockets.length).toBeGreaterThan(1)
  expect(connection.up).toBe(up)
})

test('stopped, it leaves no socket and no timer; over a thousand reconnects it keeps a constant number', async () => {
  const { clock, node, connection } = connect()
  await clock.advance(1_000)
  const pending = clock.pending
  for (let round = 0; round < 1_000; round++) {
    node.open[0]!.cut()
    await clock.until(() => connection.up !== null, 60_000)
    await clock.advance(100)
  }
  expect(clock.pending).toBeLessThanOrEqual(pending + 2)
  expect(node.open).toHaveLength(1)
  connection.stop()
  expect(node.open).toHaveLength(0)
  await clock.advance(1)
  expect(clock.pending).toBe(0)
})
