import { setTimeout as sleep } from 'node:timers/promises'
import type { Coverage } from '@/lib/blockchain/engine/engine-status'
import type { Interval } from '@/lib/blockchain/engine/ledger/interval-set'
import type { PoolMessage } from '@/lib/blockchain/manager/pool-message'
import { ActivityLog } from '@/lib/live/activity-log'
import type { EventFilter } from '@/lib/pools/event-filter'
import type { PoolEvent } from '@/lib/pools/pool-event'
import { address } from '../pools/model'
import { change, created } from './scripted-manager'

const all: EventFilter = { kinds: [], pool: null, who: '', since: -Infinity, before: Infinity }
/** One event a block: pool n in block n. */
const blocks = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, index) => created(from + index, from + index))

/** A page that holds the newest few and a store that keeps some ranges; both hold what the chain does. */
function start({ chain = blocks(1, 100), memory = 20, filter = all, portion = 10 } = {}) {
  let listener: (message: PoolMessage) => void = () => undefined
  const world = {
    coverage: { from: 1, through: 100, finalThrough: 90 } as Coverage | null,
    kept: [{ from: 1, to: 90 }] as Interval[],
    held: chain,
    reads: [] as Interval[],
  }
  const log = new ActivityLog(
    {
      listen: (heard) => {
        listener = heard
        return () => (listener = () => undefined)
      },
      coverage: () => world.coverage,
      newest: () => ({
        events: world.held.slice(-memory),
        missingThrough: Number(world.held.at(-memory - 1)?.blockNumber ?? -1),
      }),
      archive: () =>
        Promise.resolve({
          intervals: () => Promise.resolve(world.kept),
          async *readBack({ from, to }) {
            for (let last = to; last >= from; last -= 7) {
              const first = Math.max(from, last - 6)
              world.reads.push({ from: first, to: last })
              await sleep(0)
              const within = ({ blockNumber }: PoolEvent) => blockNumber >= first && blockNumber <= last
              yield { events: world.held.filter(within), from: first }
            }
          },
        }),
    },
    filter,
    portion,
  )
  const stop = log.subscribe(() => undefined)
  return { log, stop, world, say: (message: PoolMessage) => listener(message) }
}
const ids = (log: ActivityLog) => log.getSnapshot().events.map(({ poolId }) => Number(poolId))
const down = (from: number, to: number) => Array.from({ length: from - to + 1 }, (_, index) => from - index)
const apply = (...events: PoolEvent[]): PoolMessage => ({
  type: 'changes',
  changes: events.map((event) => change('apply', event)),
})
const settle = () => sleep(30)

test('what the page holds is there at once, older events come from the store as they are asked for', async () => {
  const { log, world } = start()
  await settle()
  expect(ids(log)).toEqual(down(100, 81))
  expect(log.getSnapshot().below).toBe('more')
  expect(world.reads).toEqual([])
  log.more()
  await settle()
  expect(ids(log)).toEqual(down(100, 67))
  for (let i = 0; i < 9; i++) {
    log.more()
    await settle()
  }
  expect(ids(log)).toEqual(down(100, 1))
  expect(log.getSnapshot()).toMatchObject({ below: 'nothing', from: 1 })
})

test('a filter is met from the whole record, as far down as it takes', async () => {
  const { log } = start({ filter: { ...all, pool: 3 } })
  await settle()
  expect(ids(log)).toEqual([3])
  expect(log.getSnapshot().below).toBe('nothing')
  const none = start({ filter: { ...all, who: address(77) } })
  await settle()
  expect(none.log.getSnapshot()).toMatchObject({ events: [], below: 'nothing' })
})

test('it reads no further down than the time that is asked for', async () => {
  const chain = down(100, 1).map((age, index) => created(index + 1, index + 1, { secondsAgo: age * 1000 }))
  const since = Number(chain[69]!.timestamp)
  const { log, world } = start({ chain, filter: { ...all, since }, portion: 90 })
  await settle()
  expect(ids(log)).toEqual(down(100, 70))
  expect(log.getSnapshot().below).toBe('nothing')
  expect(Math.min(...world.reads.map(({ from }) => from))).toBeGreaterThan(60)
})

test('what comes in live takes its place, what is taken back goes, each once', async () => {
  const { log, say } = start()
  await settle()
  const [late, fresh] = [created(200, 95, { logIndex: 1 }), created(101, 101)]
  say(apply(fresh, late, fresh))
  expect(ids(log)).toEqual([101, 100, 99, 98, 97, 96, 200, ...down(95, 81)])
  say({ type: 'changes', changes: [change('revert', fresh), change('revert', created(300, 99, { fork: 1 }))] })
  expect(ids(log)).toEqual([100, 99, 98, 97, 96, 200, ...down(95, 81)])
})

test('history that comes in below what was read is met when it is read, once', async () => {
  const { log, say } = start()
  await settle()
  say(apply(created(50, 50)))
  expect(ids(log)).toEqual(down(100, 81))
  log.more()
  log.more()
  await settle()
  expect(ids(log)).toEqual(down(100, 67))
})

test('it never goes below what is proved, and goes on by itself when more is', async () => {
  const { log, world, say } = start({ portion: 40 })
  await settle()
  expect(ids(log)).toEqual(down(100, 60))
  const behind = start({ portion: 60 })
  behind.stop()
  behind.world.coverage = { from: 70, through: 100, finalThrough: 90 }
  behind.log.subscribe(() => undefined)
  await settle()
  expect(ids(behind.log)).toEqual(down(100, 70))
  expect(behind.log.getSnapshot().below).toBe('nothing')
  behind.say({ type: 'coverage', coverage: { from: 1, through: 100, finalThrough: 90 } })
  await settle()
  expect(ids(behind.log).length).toBeGreaterThanOrEqual(60)
  expect(ids(behind.log)).toEqual(down(100, 101 - ids(behind.log).length))
  world.coverage = null
  say({ type: 'coverage', coverage: null })
  expect(ids(log)).toEqual(down(100, 60))
})

test('a hole between memory and store is said, not passed over, and closed as soon as the store has it', async () => {
  const { log, world, say } = start({ memory: 5 })
  await settle()
  expect(ids(log)).toEqual(down(100, 96))
  expect(log.getSnapshot().below).toBe('missing')
  world.kept = [{ from: 1, to: 98 }]
  say({ type: 'coverage', coverage: { from: 1, through: 100, finalThrough: 98 } })
  await settle()
  expect(ids(log)).toEqual(down(100, 89))
  expect(log.getSnapshot().below).toBe('more')
})

test('a store that cannot be read leaves what the page holds', async () => {
  const { log, world } = start({ portion: 50 })
  Object.defineProperty(world, 'kept', {
    get: () => {
      throw new Error('no storage')
    },
  })
  await settle()
  expect(ids(log)).toEqual(down(100, 81))
  expect(log.getSnapshot().below).toBe('missing')
})

test('when everything is void it begins anew', async () => {
  const { log, world, say } = start()
  await settle()
  world.held = blocks(1, 30)
  world.coverage = null
  say({ type: 'reset', reason: 'another chain', otherChain: false })
  expect(log.getSnapshot()).toMatchObject({ events: [], below: 'reading' })
  say({ type: 'coverage', coverage: { from: 1, through: 30, finalThrough: 30 } })
  await settle()
  expect(ids(log)).toEqual(down(30, 11))
})

test('through a long day it holds no more than was asked for and some to spare; the rest is read again', async () => {
  const { log, world, say } = start()
  await settle()
  for (let block = 101; block <= 900; block++) {
    const event = created(block, block)
    world.held = [...world.held, event]
    say(apply(event))
  }
  expect(ids(log).length).toBeLessThanOrEqual(511)
  expect(ids(log)).toEqual(down(900, 901 - ids(log).length))
  world.kept = [{ from: 1, to: 890 }]
  log.more()
  await settle()
  expect(ids(log)).toEqual(down(900, 901 - ids(log).length))
  expect(ids(log).length).toBeGreaterThan(511)
})

test('nobody watching, it stops; watched again, it begins anew', async () => {
  const { log, stop, say } = start()
  await settle()
  stop()
  say(apply(created(101, 101)))
  expect(ids(log)[0]).toBe(100)
})
