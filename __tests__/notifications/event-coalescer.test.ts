import fc from 'fast-check'
import { EventCoalescer, type Announcement } from '@/lib/notifications/event-coalescer'
import type { PoolEvent } from '@/lib/pools/pool-event'
import { created, joined } from '../components/support/events'

function setUp(growsEveryMs = 0) {
  const shown = new Map<string, Announcement>()
  let now = 0
  const announce = jest.fn((announcement: Announcement) => void shown.set(announcement.key, announcement))
  const coalescer = new EventCoalescer(
    announce,
    (key) => shown.delete(key),
    growsEveryMs,
    () => now,
  )
  const at = (ms: number, event: PoolEvent = created(ms + 1)) => {
    now = ms
    coalescer.add({ event, name: 'x' })
  }
  return {
    at,
    shown,
    coalescer,
    announce,
    said: () => [...shown.values()].map((one) => (one.kind === 'single' ? one.told.length : [one.pools, one.others])),
  }
}

it('says up to three events within two seconds each by itself', () => {
  const { at, said } = setUp()
  for (const ms of [0, 500, 1900]) at(ms)
  expect(said()).toEqual([1, 1, 1])
})

it('makes one message of more than three, which takes the place of the first ones and grows', () => {
  const { at, said } = setUp()
  for (const ms of [0, 100, 200, 300]) at(ms)
  expect(said()).toEqual([[4, 0]])
  for (const ms of [400, 500, 2400]) at(ms)
  expect(said()).toEqual([[7, 0]])
})

it('tells new pools from other events', () => {
  const { at, said } = setUp()
  at(0)
  for (const ms of [100, 200, 300]) at(ms, joined(ms))
  expect(said()).toEqual([[1, 3]])
})

it('starts anew once a burst has been quiet for two seconds', () => {
  const { at, said } = setUp()
  for (const ms of [0, 1, 2, 3]) at(ms)
  at(2004)
  expect(said()).toEqual([[4, 0], 1])
})

it('never makes a burst of events that come slowly', () => {
  const { at, said } = setUp()
  for (const ms of [0, 1000, 2001, 3002, 4003]) at(ms)
  expect(said()).toEqual([1, 1, 1, 1, 1])
})

it('makes one message of what one transaction did, however long that takes to come', () => {
  const { at, said } = setUp()
  at(0, created(7))
  at(1, joined(7))
  expect(said()).toEqual([2])
  at(2, joined(7))
  at(3, joined(7))
  expect(said()).toEqual([[1, 3]])
})

it('tells every event once, and never more than three messages at once beside a burst', () => {
  const gaps = fc.array(fc.tuple(fc.integer({ min: 0, max: 3_000 }), fc.boolean()), { maxLength: 60 })
  fc.assert(
    fc.property(gaps, (steps) => {
      const { at, shown } = setUp()
      let now = 0
      for (const [index, [gap, isPool]] of steps.entries()) {
        now += gap
        at(now, isPool ? created(index) : joined(index))
      }
      const told = [...shown.values()].map((one) => (one.kind === 'single' ? one.told.length : one.pools + one.others))
      expect(told.reduce((sum, count) => sum + count, 0)).toBe(steps.length)
      const bursts = [...shown.values()].filter((one) => one.kind === 'burst')
      for (const { pools, others } of bursts) expect(pools + others).toBeGreaterThan(3)
      if (steps.every(([gap]) => gap <= 500) && steps.length > 3) expect(shown.size).toBe(1)
    }),
  )
})

describe('where drawing is slow', () => {
  beforeEach(() => jest.useFakeTimers())
  afterEach(() => jest.useRealTimers())

  it('says a burst a few times, however many events it is', () => {
    const { at, said, announce } = setUp(250)
    for (let event = 0; event < 1000; event++) at(event)
    jest.runAllTimers()
    expect(said()).toEqual([[1000, 0]])
    expect(announce.mock.calls.length).toBeLessThan(10)
  })

  it('says nothing after its end', () => {
    const { at, said, coalescer } = setUp(250)
    for (const ms of [0, 1, 2, 3, 4, 5]) at(ms)
    coalescer.end()
    jest.runAllTimers()
    expect(said()).toEqual([[4, 0]])
  })
})
