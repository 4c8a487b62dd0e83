import { RpcSocket } from '@/lib/blockchain/engine/rpc/rpc-socket'
import { FakeSocket } from './fake-socket'
import { ManualClock, settle } from './manual-clock'

function open() {
  const clock = new ManualClock()
  const wire = new FakeSocket()
  const seen = { opened: 0, closed: [] as string[], frames: [] as boolean[] }
  const socket = new RpcSocket('ws://node', () => wire, clock, {
    onOpen: () => seen.opened++,
    onClose: (reason) => seen.closed.push(reason),
    onFrame: (_, malformed) => seen.frames.push(malformed),
  })
  wire.open()
  return { clock, wire, seen, socket }
}
const call = (method = 'eth_blockNumber') => ({ method, params: [] })
const outcome = (promise: Promise<unknown>) => promise.then(String, (error: Error) => error.message)

test('answers find their questions whatever their order, alone, in a batch, or two in a frame', async () => {
  const { wire, socket } = open()
  const answers = ['a', 'b', 'c', 'd', 'e'].map((method) => socket.request(call(method), 1_000))
  wire.frame('[{"id":3,"result":"c"},{"id":1,"result":"a"}]')
  wire.frame('{"id":5,"result":"e"}{"id":"4","result":"d"}')
  wire.say({ id: 2, result: 'b' })
  expect(await Promise.all(answers)).toEqual(['a', 'b', 'c', 'd', 'e'])
})

test('a notification that came before the subscribe reply is kept, in order, and no other subscription’s', async () => {
  const { wire, socket } = open()
  const got: unknown[] = []
  const subscribing = socket.subscribe(['logs'], (result) => got.push(result), 1_000)
  wire.notify('0xmine', 1)
  wire.notify('0xother', 99)
  wire.notify('0xmine', 2)
  wire.say({ id: 1, result: '0xmine' })
  await subscribing
  wire.notify('0xmine', 3)
  expect(got).toEqual([1, 2, 3])
})

test('an early notification in the same frame as the reply', async () => {
  const { wire, socket } = open()
  const got: unknown[] = []
  const subscribing = socket.subscribe(['logs'], (result) => got.push(result), 1_000)
  wire.frame(
    '{"method":"eth_subscription","params":{"subscription":"0x1","result":"early"}}{"id":1,"result":"0x1"}{"method":"eth_subscription","params":{"subscription":"0x1","result":"late"}}',
  )
  await subscribing
  expect(got).toEqual(['early', 'late'])
})

test('after unsubscribing nothing is handed on', async () => {
  const { wire, socket } = open()
  const got: unknown[] = []
  const subscribing = socket.subscribe(['logs'], (result) => got.push(result), 1_000)
  wire.say({ id: 1, result: '0x1' })
  const ending = socket.unsubscribe(await subscribing, 1_000)
  wire.notify('0x1', 'late')
  wire.say({ id: 2, result: true })
  await ending
  expect(got).toEqual([])
})

test('an error with id null is the one subscribe’s that is under way', async () => {
  const { wire, socket } = open()
  const block = outcome(socket.request(call(), 1_000))
  const subscribing = outcome(socket.subscribe(['logs'], () => undefined, 1_000))
  wire.say({ id: null, error: { code: -32600, message: 'no subscriptions today' } })
  wire.say({ id: 1, result: '0x5' })
  expect(await subscribing).toBe('no subscriptions today')
  expect(await block).toBe('0x5')
})

test('an error with id null is taken for the first’s when two subscribe; the other has its deadline', async () => {
  const { clock, wire, socket } = open()
  const both = [1, 2].map(() => outcome(socket.subscribe(['logs'], () => undefined, 1_000)))
  wire.say({ id: null, error: { code: -32600, message: 'no' } })
  await clock.advance(1_000)
  expect(await Promise.all(both)).toEqual(['no', 'eth_subscribe was not answered within 1000 ms'])
})

test('every call has a deadline, eth_subscribe included; a late answer harms nobody', async () => {
  const { clock, wire, socket } = open()
  const block = outcome(socket.request(call(), 500))
  const subscribing = outcome(socket.subscribe(['logs'], () => undefined, 1_000))
  await clock.advance(1_000)
  expect(await block).toBe('eth_blockNumber was not answered within 500 ms')
  expect(await subscribing).toBe('eth_subscribe was not answered within 1000 ms')
  wire.say({ id: 1, result: '0x1' }, { id: 2, result: '0x2' })
  await settle()
  expect(clock.pending).toBe(0)
})

test('a subscribe answered without an id is a failure', async () => {
  const { wire, socket } = open()
  const subscribing = outcome(socket.subscribe(['logs'], () => undefined, 1_000))
  wire.say({ id: 1, result: null })
  expect(await subscribing).toBe('eth_subscribe was answered without an id')
})

test('frames that cannot be read are counted and passed over', async () => {
  const { wire, seen, socket } = open()
  const block = socket.request(call(), 1_000)
  wire.frame('garbage')
  wire.frame(new ArrayBuffer(4))
  wire.frame('{"method":"eth_subscription","params":{"result":1}}')
  wire.frame('{"id":77,"result":1}')
  wire.frame('{"broken{"id":1,"result":"0x1"}')
  wire.frame('{"id":1,"result":"0x2"}')
  expect(await block).toBe('0x2')
  expect(seen.frames).toEqual([true, true, false, false, true, false])
})

test('when it closes, all that is open is refused at once, nothing is left, and it is said once', async () => {
  const { clock, wire, seen, socket } = open()
  const calls = [outcome(socket.request(call(), 9_000)), outcome(socket.subscribe(['logs'], () => undefined, 9_000))]
  wire.cut(1001, 'going away')
  expect(await Promise.all(calls)).toEqual(Array(2).fill('The socket went away: closed: going away'))
  wire.onerror?.(new Error('late'))
  socket.close()
  expect(seen.closed).toEqual(['closed: going away'])
  expect(clock.pending).toBe(0)
  expect(await outcome(socket.request(call(), 1_000))).toBe('The socket is closed')
})

test('a socket that will not send refuses the call', async () => {
  const { clock, wire, socket } = open()
  wire.closed = true
  expect(await outcome(socket.request(call(), 1_000))).toContain('refused to send')
  expect(clock.pending).toBe(0)
})
