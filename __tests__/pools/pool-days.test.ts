/** @jest-environment node */
import fc from 'fast-check'
import { PoolDays } from '@/lib/pools/pool-days'
import type { PoolEvent } from '@/lib/pools/pool-event'
import { eventOf } from './model'

const DAY = 86_400
const FIRST = 19_700

let block = 0
const on = (day: number, pool = 1, seconds = 0): PoolEvent => {
  const event = eventOf('PoolClosed', { poolId: BigInt(pool), finalBalance: 0n }, block++, 0)
  return { ...event, timestamp: BigInt(day * DAY + seconds) } as PoolEvent
}
const daysOf = (counts: PoolDays, pool = 1) => [...counts.of(pool)].sort(([a], [b]) => a - b)

test('counts each pool’s events by the day, from its first second to its last', () => {
  const counts = new PoolDays()
  for (const event of [on(FIRST), on(FIRST, 1, DAY - 1), on(FIRST + 1), on(FIRST, 2)]) counts.apply(event)
  expect(daysOf(counts)).toEqual([
    [FIRST, 2],
    [FIRST + 1, 1],
  ])
  expect(daysOf(counts, 2)).toEqual([[FIRST, 1]])
  expect(daysOf(counts, 3)).toEqual([])
})

test('the same map until something changes in that pool', () => {
  const counts = new PoolDays()
  counts.apply(on(FIRST))
  const held = counts.of(1)
  counts.apply(on(FIRST, 2))
  expect(counts.of(1)).toBe(held)
  counts.apply(on(FIRST))
  expect(counts.of(1)).not.toBe(held)
  expect(held.get(FIRST)).toBe(1)
})

const life = fc.array(fc.tuple(fc.nat(29), fc.integer({ min: 1, max: 3 }), fc.boolean(), fc.nat()), { maxLength: 60 })

test('any interleaving of applies and reverts counts what is left applied', () => {
  fc.assert(
    fc.property(life, (list) => {
      const events = list.map(([day, pool, gone, key]) => ({ event: on(FIRST + day, pool), gone, key }))
      const counts = new PoolDays()
      for (const { event } of events.toSorted((a, b) => a.key - b.key)) counts.apply(event)
      for (const { event, gone } of events) if (gone) counts.revert(event)
      const straight = new PoolDays()
      for (const { event, gone } of events) if (!gone) straight.apply(event)
      for (const pool of [1, 2, 3]) expect(daysOf(counts, pool)).toEqual(daysOf(straight, pool))
    }),
  )
})

test.each([
  ['oldest first', (a: number, b: number) => a - b],
  ['newest first', (a: number, b: number) => b - a],
])('years of history, %s, leave the last month and little more', (_, order) => {
  const counts = new PoolDays()
  const days = Array.from({ length: 1000 }, (__, index) => FIRST + index).sort(order)
  for (const day of days) counts.apply(on(day))
  const held = daysOf(counts)
  expect(held.slice(-30)).toEqual(Array.from({ length: 30 }, (__, index) => [FIRST + 970 + index, 1]))
  expect(held.length).toBeLessThan(45)
  // What has been forgotten is not counted below nothing.
  counts.revert(on(FIRST))
  expect(daysOf(counts)).toEqual(held)
})

test('a pool without events of late takes no room', () => {
  const counts = new PoolDays()
  counts.apply(on(FIRST, 7))
  counts.apply(on(FIRST + 60, 1))
  expect(daysOf(counts, 7)).toEqual([])
})
