import { setTimeout as sleep } from 'node:timers/promises'
import { LiveStore } from '@/lib/live/live-store'
import { readSharedClock } from '@/lib/live/shared-clock'
import type { PoolEvent } from '@/lib/pools/pool-event'
import { poolView } from '../components/support/events'
import { address, hash } from '../pools/model'
import { created, ScriptedManager } from './scripted-manager'

const FRAME = 40
const nameOf = (event: PoolEvent) => `#${event.poolId}`

function start(startHead: number | null = 100) {
  const manager = new ScriptedManager()
  const store = new LiveStore(manager, address(9))
  const news: string[] = []
  const late: number[] = []
  store.onNews((event) => news.push(nameOf(event)))
  store.onLate((count) => late.push(count))
  if (startHead !== null) manager.chain(startHead)
  return { manager, store, news, late }
}

test('news are events above the head of the first connect, each once; history is none', () => {
  const { manager, news } = start(100)
  manager.apply(created(1, 99), created(2, 100))
  expect(news).toEqual([])
  manager.apply(created(3, 101))
  manager.apply(created(3, 101))
  expect(news).toEqual(['#3'])
})

test('regression: effects repeat when a block is replaced – inclusion in another block is not news', () => {
  const { manager, store, news } = start()
  const first = created(1, 101)
  manager.apply(first)
  manager.revert(first)
  manager.apply(created(1, 102, { fork: 1, logIndex: 4 }))
  expect(news).toEqual(['#1'])
  // Also when the new block comes before the old one is taken back.
  const second = created(2, 103)
  manager.apply(second, created(2, 104, { fork: 1 }))
  manager.revert(second)
  expect(news).toEqual(['#1', '#2'])
  expect(store.getSnapshot().latestEvent).toBeNull()
})

test('nor is it when the new block has another time, which the event’s data holds', () => {
  const { manager, news } = start()
  const first = created(1, 101, { secondsAgo: 9 })
  manager.apply(first)
  manager.revert(first)
  manager.apply(created(1, 101, { fork: 1, secondsAgo: 2 }))
  expect(news).toEqual(['#1'])
})

test('older than ten minutes is no news: it is told as a number, when what covers it is', () => {
  const { manager, news, late } = start()
  manager.apply(created(1, 101, { secondsAgo: 900 }), created(2, 102, { secondsAgo: 700 }), created(3, 103))
  expect(news).toEqual(['#3'])
  expect(late).toEqual([])
  manager.say({ type: 'coverage', coverage: { from: 1, through: 103, finalThrough: 0 } })
  manager.say({ type: 'coverage', coverage: { from: 1, through: 104, finalThrough: 0 } })
  expect(late).toEqual([2])
})

test('of an effect of the page only one listener is called, and the next takes over when it leaves', () => {
  const { manager, store } = start()
  const told: string[] = []
  const leave = store.shareNews('notification', (event) => void told.push(`first ${nameOf(event)}`))
  store.shareNews('notification', (event) => void told.push(`second ${nameOf(event)}`))
  store.shareNews('analytics', (event) => void told.push(`other ${nameOf(event)}`))
  manager.apply(created(1, 101))
  leave()
  manager.apply(created(2, 102))
  expect(told).toEqual(['first #1', 'other #1', 'second #2', 'other #2'])
})

test('regression: throwing inside the event handler after the id was marked as seen – the event is in the picture all the same', async () => {
  const complaint = jest.spyOn(console, 'error').mockImplementation(() => undefined)
  const { manager, store } = start()
  const told: string[] = []
  store.onNews(() => {
    throw new RangeError('cannot be converted to a BigInt')
  })
  store.onNews((event) => told.push(nameOf(event)))
  manager.apply(created(1, 101))
  manager.apply(created(2, 102))
  await sleep(FRAME)
  expect(told).toEqual(['#1', '#2'])
  expect(store.getSnapshot().pools.map(({ id }) => id)).toEqual([2, 1])
  complaint.mockRestore()
})

test('the picture of apply and revert is that without', async () => {
  const { manager, store } = start()
  manager.apply(created(1, 101))
  await sleep(FRAME)
  const before = store.getSnapshot()
  const undone = created(2, 102)
  manager.apply(undone)
  await sleep(FRAME)
  expect(store.getSnapshot()).toMatchObject({ latestEvent: undone })
  expect(store.getSnapshot().record.counts.total).toBe(2)
  manager.revert(undone)
  await sleep(FRAME)
  const { pools, recentEvents, quarterHours, record } = store.getSnapshot()
  expect({ pools, recentEvents, quarterHours }).toEqual({
    pools: before.pools,
    recentEvents: before.recentEvents,
    quarterHours: before.quarterHours,
  })
  expect(record.counts.total).toBe(1)
})

test('many messages of one frame are one notification; what did not change keeps its identity', async () => {
  const { manager, store } = start()
  await sleep(FRAME)
  let told = 0
  store.subscribe(() => told++)
  for (let id = 1; id <= 50; id++) manager.apply(created(id, 100 + id))
  await sleep(FRAME)
  expect(told).toBe(1)
  const before = store.getSnapshot()
  manager.say({ type: 'coverage', coverage: { from: 1, through: 150, finalThrough: 0 } })
  await sleep(FRAME)
  expect(store.getSnapshot().recentEvents).toBe(before.recentEvents)
  expect(store.getSnapshot().quarterHours).toBe(before.quarterHours)
  expect(store.getSnapshot().pools).toBe(before.pools)
})

test('a chain with another genesis begins with nothing', async () => {
  const { manager, store, news } = start()
  manager.apply(created(1, 101))
  manager.say({ type: 'reset', reason: 'the node is on another chain now', otherChain: true })
  manager.chain(5, hash(77))
  manager.apply(created(1, 6, { fork: 3 }))
  await sleep(FRAME)
  expect(store.getSnapshot()).toMatchObject({ chain: { genesisHash: hash(77) }, pools: [{ id: 1 }] })
  expect(store.getSnapshot().record.counts.total).toBe(1)
  expect(news).toEqual(['#1', '#1'])
})

test('back on a former chain, what was kept of it stays, told before the chain is named, and is no news', async () => {
  const { manager, store, news } = start()
  manager.say({ type: 'reset', reason: 'the node is on another chain now', otherChain: true })
  manager.apply(created(1, 106), created(2, 107))
  manager.chain(110, hash(77))
  manager.apply(created(3, 111))
  await sleep(FRAME)
  expect(store.getSnapshot().pools.map(({ id }) => id)).toEqual([3, 2, 1])
  expect(store.getSnapshot().record.counts.total).toBe(3)
  expect(news).toEqual(['#3'])
})

test('told anew on the same chain, nothing is news again', () => {
  const { manager, news } = start()
  manager.apply(created(1, 101))
  manager.say({ type: 'reset', reason: 'a rescan was asked for', otherChain: false })
  manager.apply(created(1, 101))
  expect(news).toEqual(['#1'])
})

test('ages are corrected by the head’s block time; small differences are nobody’s fault', async () => {
  const { manager, store } = start(100)
  const seconds = () => Math.floor(Date.now() / 1000)
  manager.say({ type: 'head', number: 101, timestamp: seconds() - 10 })
  await sleep(FRAME)
  manager.say({ type: 'status', status: manager.getStatus() })
  await sleep(FRAME)
  expect(store.getSnapshot().clockSkewMs).toBe(0)
  manager.say({ type: 'head', number: 102, timestamp: seconds() + 3_600 })
  manager.say({ type: 'status', status: manager.getStatus() })
  await sleep(FRAME)
  expect(store.getSnapshot().clockSkewMs).toBeGreaterThan(3_590_000)
  expect(Math.abs(readSharedClock(1) - (Date.now() + 3_600_000))).toBeLessThan(2_000)
  // The head that was there before says nothing of the time now.
  manager.say({ type: 'head', number: 100, timestamp: 1 })
  manager.say({ type: 'head', number: 103, timestamp: seconds() })
  manager.say({ type: 'status', status: manager.getStatus() })
  await sleep(FRAME)
  expect(store.getSnapshot().clockSkewMs).toBe(0)
})

test('what an earlier visit saw is shown until an endpoint says which chain it is on, and never after', () => {
  const { manager, store } = start(null)
  const { pools, recentEvents, quarterHours } = store.getSnapshot()
  const seen = [{ ...poolView(7), name: 'Seen before' }]
  store.showKept({ at: 1, through: 90, pools: seen, recentEvents, quarterHours })
  expect(store.getSnapshot()).toMatchObject({ pools: seen, kept: { at: 1, through: 90 } })
  expect(pools).toEqual([])
  manager.chain(100)
  expect(store.needsRead()).toEqual([])
  store.takeReads([])
  expect(store.getSnapshot()).toMatchObject({ pools: [], kept: null })
  store.showKept({ at: 1, through: 90, pools: seen, recentEvents, quarterHours })
  store.takeReads([])
  expect(store.getSnapshot()).toMatchObject({ pools: [], kept: null })
})
