/** @jest-environment node */
import fc from 'fast-check'
import type { PoolEvent } from '@/lib/pools/pool-event'
import { RecentEvents } from '@/lib/pools/recent-events'
import { models } from './arbitraries'
import { eventOf } from './model'
import { orphan } from './projector-checks'

const byPlace = (a: PoolEvent, b: PoolEvent) => Number(a.blockNumber - b.blockNumber) || Number(a.logIndex - b.logIndex)
const closed = (block: number, index = 0) => eventOf('PoolClosed', { poolId: 1n, finalBalance: 0n }, block, index)

test('the newest of any kind, newest first, whatever the order of arrival and whatever was reverted', () => {
  fc.assert(
    fc.property(models, fc.array(fc.nat()), (model, keys) => {
      const recent = new RecentEvents(4, 1000)
      const noise = model.events.filter((_, i) => (keys[i] ?? 0) % 3 === 1).map(orphan)
      const all = [...model.events, ...noise].map((event, i) => ({ event, key: keys[i] ?? i }))
      for (const { event } of all.sort((a, b) => a.key - b.key)) {
        recent.apply(event)
        recent.list()
      }
      for (const event of noise) {
        recent.revert(event)
        recent.list()
      }
      expect(recent.list()).toEqual([...model.events].sort(byPlace).reverse().slice(0, 4))
    }),
  )
})

test('when a revert empties a place an older event comes back', () => {
  const recent = new RecentEvents(2, 5)
  const events = [1, 2, 3].map((block) => closed(block))
  for (const event of events) recent.apply(event)
  recent.revert(events[2]!)
  expect(recent.list()).toEqual([events[1], events[0]])
})

test('keeps no more than its depth: reverts beyond it leave the list short', () => {
  const recent = new RecentEvents(2, 3)
  const events = [1, 2, 3, 4, 5].map((block) => closed(block))
  for (const event of events) recent.apply(event)
  for (const event of events.slice(3)) recent.revert(event)
  expect(recent.list()).toEqual([events[2]])
  recent.apply(closed(9))
  recent.apply(closed(8))
  recent.apply(closed(1))
  expect(recent.list()).toEqual([closed(9), closed(8)])
})

test('history of any size below the list leaves it as it is', () => {
  const recent = new RecentEvents(10, 100)
  for (let block = 1000; block < 1010; block++) recent.apply(closed(block))
  const list = recent.list()
  for (let block = 0; block < 1000; block++) recent.apply(closed(block))
  expect(recent.list()).toBe(list)
})

test('says up to which block events may be missing, whether they went or never came in', () => {
  const recent = new RecentEvents(2, 3)
  for (const block of [5, 6, 7]) recent.apply(closed(block))
  expect(recent.missingThrough).toBe(-1)
  expect(recent.all()).toEqual([5, 6, 7].map((block) => closed(block)))
  recent.apply(closed(2))
  expect(recent.missingThrough).toBe(2)
  recent.apply(closed(8))
  expect(recent.missingThrough).toBe(5)
  recent.revert(closed(8))
  expect(recent.missingThrough).toBe(5)
})
