/** @jest-environment node */
import fc from 'fast-check'
import { EventCounts } from '@/lib/pools/event-counts'
import type { PoolEvent } from '@/lib/pools/pool-event'
import { summarise } from '@/lib/pools/summarise'
import { eventOf } from './model'

let block = 0
/** An event in a block of the given time. */
function at(time: string, type: 'PoolClosed' | 'PoolCreated' = 'PoolClosed'): PoolEvent {
  const event = eventOf('PoolClosed', { poolId: 1n, finalBalance: 0n }, block++, 0)
  return { ...event, type, timestamp: BigInt(Date.parse(time) / 1000) } as PoolEvent
}

function statistics(now: string, zone: string, ...times: (string | PoolEvent)[]) {
  const counts = new EventCounts()
  for (const time of times) counts.apply(typeof time === 'string' ? at(time) : time)
  const known = { totalPools: 3, latestPool: { id: 3, name: 'Three' }, lastEventAt: 5, uptimeMs: 7 }
  return summarise(counts, { now: Date.parse(now), zone, ...known })
}

test('counts days and hours of the viewer, over the whole record', () => {
  const created = at('2025-03-10T14:20:00Z', 'PoolCreated')
  const times = ['2025-03-10T14:59:59Z', '2025-03-10T13:59:59Z', '2025-03-09T23:59:59Z', '2021-01-01T00:00:00Z']
  expect(statistics('2025-03-10T14:59:59Z', 'UTC', created, ...times)).toEqual({
    poolsCreatedToday: 1,
    eventsToday: 3,
    eventsThisHour: 2,
    totalEvents: 5,
    totalPools: 3,
    latestPool: { id: 3, name: 'Three' },
    lastEventAt: 5,
    uptimeMs: 7,
    trendToday: 'new',
    trendHour: 1,
  })
})

test('regression: counters computed from the last ten events – a thousand events today are a thousand', () => {
  const times = Array.from({ length: 1000 }, (_, i) => new Date(Date.UTC(2025, 2, 10, 0, 0, i)).toISOString())
  expect(statistics('2025-03-10T14:00:00Z', 'UTC', ...times)).toMatchObject({ eventsToday: 1000, totalEvents: 1000 })
})

describe('regression: a trend that always says +100 %', () => {
  const now = '2025-03-10T12:30:30Z'
  test.each([
    ['new when there was nothing then', ['2025-03-10T12:00:00Z'], 'new', 'new'],
    ['nothing when there was nothing at all', [], null, null],
    ['a fall to nothing', ['2025-03-09T12:00:00Z', '2025-03-10T11:30:59Z'], 0, -1],
    ['yesterday after this minute does not count', ['2025-03-09T12:31:00Z', '2025-03-10T00:00:00Z'], 'new', null],
    ['this minute of yesterday counts whole', ['2025-03-09T12:30:59Z', '2025-03-10T00:00:00Z'], 0, null],
    [
      'the hour before after this minute does not count',
      ['2025-03-10T11:31:00Z', '2025-03-10T12:00:00Z'],
      'new',
      'new',
    ],
  ])('%s', (_, times, trendToday, trendHour) => {
    expect(statistics(now, 'UTC', ...times)).toMatchObject({ trendToday, trendHour })
  })

  test('is the fraction of the change', () => {
    const times = ['2025-03-09T01:00:00Z', '2025-03-09T02:00:00Z', '2025-03-10T01:00:00Z']
    expect(statistics(now, 'UTC', ...times).trendToday).toBe(-0.5)
    expect(statistics(now, 'UTC', ...times, ...times.slice(2), ...times.slice(2)).trendToday).toBe(0.5)
  })
})

describe('time zones', () => {
  test('a zone half an hour off has its own hours and days', () => {
    const times = ['2025-03-10T18:29:59Z', '2025-03-10T18:30:00Z', '2025-03-10T19:29:59Z']
    expect(statistics('2025-03-10T19:29:59Z', 'Asia/Kolkata', ...times)).toMatchObject({
      eventsToday: 2,
      eventsThisHour: 2,
    })
    expect(statistics('2025-03-10T19:30:00Z', 'Asia/Kolkata', ...times)).toMatchObject({
      eventsToday: 2,
      eventsThisHour: 0,
    })
  })

  test('at midnight the day is new, and what was today is yesterday', () => {
    const times = ['2025-03-10T22:59:59Z', '2025-03-09T23:00:00Z']
    expect(statistics('2025-03-10T22:59:59Z', 'Europe/Berlin', ...times).eventsToday).toBe(2)
    expect(statistics('2025-03-10T23:00:00Z', 'Europe/Berlin', ...times)).toMatchObject({
      eventsToday: 0,
      trendToday: -1,
    })
  })

  test('a day of 25 hours counts whole, and compares with the same time on the clock', () => {
    const times = ['2025-10-25T22:00:00Z', '2025-10-26T22:59:59Z']
    expect(statistics('2025-10-26T22:59:59Z', 'Europe/Berlin', ...times).eventsToday).toBe(2)
    const yesterday = ['2025-10-24T22:00:00Z', '2025-10-25T21:59:59Z', '2025-10-25T22:00:00Z']
    expect(statistics('2025-10-26T22:59:59Z', 'Europe/Berlin', ...yesterday).trendToday).toBe(-0.5)
    const dayAfter = ['2025-10-25T22:00:00Z', '2025-10-26T22:59:59Z', '2025-10-26T23:00:00Z']
    expect(statistics('2025-10-27T22:59:59Z', 'Europe/Berlin', ...dayAfter).trendToday).toBe(-0.5)
  })

  test('a day of 23 hours ends in time', () => {
    const times = ['2025-03-29T23:00:00Z', '2025-03-30T21:59:59Z', '2025-03-30T22:00:00Z']
    expect(statistics('2025-03-30T22:00:00Z', 'Europe/Berlin', ...times)).toMatchObject({
      eventsToday: 1,
      trendToday: 0,
    })
  })
})

test('a block a little ahead of the clock counts as of today', () => {
  expect(statistics('2025-03-10T12:00:00Z', 'UTC', '2025-03-10T12:01:05Z')).toMatchObject({
    eventsToday: 1,
    eventsThisHour: 1,
  })
})

const times = fc.array(fc.tuple(fc.integer({ min: 1_700_000_000, max: 1_700_400_000 }), fc.boolean()), {
  maxLength: 60,
})

test('any interleaving of applies and reverts counts what is left applied', () => {
  fc.assert(
    fc.property(times, fc.array(fc.nat()), (list, order) => {
      const events = list.map(([time]) =>
        at(new Date(time * 1000).toISOString(), time % 3 ? 'PoolClosed' : 'PoolCreated'),
      )
      const mixed = events.map((event, i) => ({ event, key: order[i] ?? i })).sort((a, b) => a.key - b.key)
      const counts = new EventCounts()
      for (const { event } of mixed) counts.apply(event)
      const gone = events.filter((_, i) => list[i]![1])
      for (const event of gone) counts.revert(event)
      const straight = new EventCounts()
      for (const event of events) if (!gone.includes(event)) straight.apply(event)
      expect(counts.total).toBe(straight.total)
      expect(new Map([...counts.quarterHours()].sort())).toEqual(new Map([...straight.quarterHours()].sort()))
      const newest = Math.max(...events.map(({ timestamp }) => Number(timestamp))) * 1000
      const range = [newest - 49 * 3_600_000, newest] as const
      expect(counts.between(...range)).toEqual(straight.between(...range))
    }),
  )
})

test('history of any length, oldest first, leaves the last two days to the minute', () => {
  const counts = new EventCounts()
  const end = Date.parse('2025-03-10T12:00:00Z')
  for (let minute = 20_000; minute >= 0; minute--) counts.apply(at(new Date(end - minute * 60_000).toISOString()))
  expect(counts.between(end - 49 * 3_600_000, end).events).toBe(49 * 60 + 1)
  expect(counts.between(0, end).events).toBeLessThan(10_000)
  expect(counts.total).toBe(20_001)
})

test('quarter hours stay the same map until something changes', () => {
  const counts = new EventCounts()
  counts.apply(at('2025-03-10T12:14:59Z', 'PoolCreated'))
  counts.apply(at('2025-03-10T12:15:00Z'))
  const quarters = counts.quarterHours()
  const first = Date.UTC(2025, 2, 10, 12) / 900_000
  expect([...quarters]).toEqual([
    [first, { events: 1, created: 1 }],
    [first + 1, { events: 1, created: 0 }],
  ])
  expect(counts.quarterHours()).toBe(quarters)
  counts.apply(at('2025-03-10T12:15:00Z'))
  expect(counts.quarterHours()).not.toBe(quarters)
  expect(quarters.get(first + 1)).toEqual({ events: 1, created: 0 })
})
