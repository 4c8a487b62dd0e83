import { EventCoalescer } from '@/components/shell/event-coalescer'
import type { Announcement } from '@/components/shell/event-coalescer'
import type { PoolEvent } from '@/lib/pools/pool-event'
import { created, joined } from './support/events'

beforeEach(() => jest.useFakeTimers())
afterEach(() => jest.useRealTimers())

function setUp() {
  const shown = new Map<string, Announcement>()
  let now = 0
  const announce = jest.fn((announcement: Announcement) => void shown.set(announcement.key, announcement))
  const coalescer = new EventCoalescer(
    announce,
    (key) => shown.delete(key),
    () => now,
  )
  const at = (ms: number, event: PoolEvent = created(ms + 1)) => {
    now = ms
    coalescer.add({ event, name: 'x' })
  }
  const said = () => {
    jest.runAllTimers()
    return [...shown.values()].map((one) => (one.kind === 'single' ? 1 : [one.pools, one.others]))
  }
  return { at, said, coalescer, announce }
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

it('draws a burst a few times, however many events it is', () => {
  const { at, said, announce } = setUp()
  for (let event = 0; event < 1000; event++) at(event)
  expect(said()).toEqual([[1000, 0]])
  expect(announce.mock.calls.length).toBeLessThan(10)
})

it('says nothing after its end', () => {
  const { at, said, coalescer } = setUp()
  for (const ms of [0, 1, 2, 3, 4, 5]) at(ms)
  coalescer.end()
  expect(said()).toEqual([[4, 0]])
})
