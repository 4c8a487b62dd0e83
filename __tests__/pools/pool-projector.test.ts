/** @jest-environment node */
import fc from 'fast-check'
import { PoolProjector } from '@/lib/pools/pool-projector'
import type { PoolEvent } from '@/lib/pools/pool-event'
import { models } from './arbitraries'
import { booksOf, byEventsAlone, figures, orphan, readsAt } from './projector-checks'
import type { Model } from './model'

const everything = { from: 0, through: 1_000_000, finalThrough: -1 }

/** Random numbers in [0, 1) that fast-check can replay. */
const rolls = fc.infiniteStream(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }))

function shuffled<T>(items: readonly T[], roll: () => number): T[] {
  const pile = [...items]
  return Array.from(items, () => pile.splice(Math.floor(roll() * pile.length), 1)[0]!)
}

/** Applies the events in any order, mixed with others that are applied and reverted again. */
function deliver(projector: PoolProjector, model: Model, roll: () => number, at: (step: number) => void = () => {}) {
  const noise = model.events.filter(() => roll() < 0.3).map(orphan)
  const steps = shuffled([...model.events, ...noise], roll)
  const pending: PoolEvent[] = []
  steps.forEach((event, step) => {
    expect(projector.apply(event)).toBe(true)
    if (noise.includes(event)) pending.push(event)
    if (roll() < 0.2) projector.views()
    if (roll() < 0.5 && pending.length > 0) projector.revert(pending.shift()!)
    at(step)
  })
  for (const event of pending) projector.revert(event)
}

function expectMembersOf(model: Model, projector: PoolProjector) {
  model.members.forEach((members, i) => {
    const known = projector.members(i + 1)
    expect(known.complete).toBe(true)
    const plain = [...known.members].map(([who, { whole: _, ...rest }]) => [who, rest] as const)
    expect(new Map(plain)).toEqual(members)
  })
  for (const who of new Set(model.members.flatMap((members) => [...members.keys()]))) {
    const pools = model.members.flatMap((members, i) => (members.get(who)?.active ? [i + 1] : []))
    const held = projector.holdings(who)
    expect(new Set(held.keys())).toEqual(new Set(pools))
    for (const [id, trace] of held) expect(trace).toEqual(projector.members(id).members.get(who))
  }
}

test('events alone give the books of the contract', () => {
  fc.assert(
    fc.property(models, (model) => {
      expect(figures(byEventsAlone(model.events))).toEqual(booksOf(model))
    }),
  )
})

test('I3 undo: any interleaving of applies and reverts gives the state of what is left applied', () => {
  fc.assert(
    fc.property(models, rolls, (model, stream) => {
      const projector = new PoolProjector()
      deliver(projector, model, () => stream.next().value)
      projector.cover(everything)
      expect(projector.views()).toEqual(byEventsAlone(model.events))
    }),
  )
})

test('members are those of the contract: top-ups, joins after leaving, withdrawals, yield', () => {
  fc.assert(
    fc.property(models, (model) => {
      const projector = new PoolProjector()
      for (const event of [...model.events].reverse()) projector.apply(event)
      projector.cover(everything)
      expectMembersOf(model, projector)
    }),
  )
})

test('history in any chunks, newest first, folded as it becomes final: the same pools, and no event is kept', () => {
  fc.assert(
    fc.property(models, rolls, (model, stream) => {
      const roll = () => stream.next().value
      const projector = new PoolProjector()
      const last = model.block
      let through = Math.floor(roll() * (last + 1))
      let from = through + 1
      let finalThrough = -1
      const give = (first: number, final: number) =>
        model.events
          .filter(({ blockNumber }) => blockNumber >= first && blockNumber <= final)
          .forEach((event) => projector.apply(event))
      while (from > 0 || through < last) {
        if (through < last && (from === 0 || roll() < 0.5)) {
          const next = Math.min(last, through + 1 + Math.floor(roll() * 5))
          give(through + 1, next)
          through = next
        } else {
          const next = Math.max(0, from - 1 - Math.floor(roll() * 8))
          give(next, from - 1)
          from = next
        }
        finalThrough = Math.max(finalThrough, through - Math.floor(roll() * 4))
        projector.cover({ from, through, finalThrough })
        if (roll() < 0.3) projector.views()
      }
      projector.cover({ from, through, finalThrough: last })
      expect(projector.views()).toEqual(byEventsAlone(model.events))
      expectMembersOf(model, projector)
      for (const event of model.events) expect(projector.apply(event)).toBe(false)
      for (const event of model.events) expect(projector.revert(event)).toBe(false)
    }),
  )
})

test('reads at any block and any interleaving of events give what the projector alone gives', () => {
  fc.assert(
    fc.property(models, rolls, (model, stream) => {
      const roll = () => stream.next().value
      const projector = new PoolProjector()
      const blocks = [...model.atBlock.keys()]
      const readSomewhere = () => {
        if (roll() < 0.5) return
        const block = blocks[Math.floor(roll() * blocks.length)]!
        for (const read of readsAt(model, block)) projector.takeRead(read)
      }
      deliver(projector, model, roll, readSomewhere)
      for (const read of readsAt(model, model.block)) projector.takeRead(read)
      projector.cover(everything)
      expect(figures(projector.views())).toEqual(figures(byEventsAlone(model.events)))
      expect(projector.views().map(({ maxContribution }) => maxContribution)).toEqual(
        model.infos.map((info) => info.maxContribution).reverse(),
      )
      expect(projector.needsRead()).toEqual([])
    }),
  )
})

test('without history: a read and the events after it give the books, or say that another read is needed', () => {
  fc.assert(
    fc.property(models, rolls, (model, stream) => {
      const roll = () => stream.next().value
      const block = Math.floor(roll() * model.block) + 1
      const projector = new PoolProjector()
      for (const read of shuffled(readsAt(model, block), roll)) projector.takeRead(read)
      const floor = block - Math.floor(roll() * 6)
      const known = model.events.filter((event) => event.blockNumber >= floor)
      for (const event of shuffled(known, roll)) projector.apply(event)
      if (roll() < 0.7) {
        projector.cover({ from: floor, through: model.block, finalThrough: Math.floor(roll() * (model.block + 1)) })
      }
      const wanting = new Set(projector.needsRead())
      const exact = (view: { id: number }) => !wanting.has(view.id)
      expect(figures(projector.views()).filter(exact)).toEqual(booksOf(model).filter(exact))
      expect(projector.views()).toHaveLength(model.infos.length)
      for (const read of readsAt(model, model.block)) projector.takeRead(read)
      expect(projector.needsRead()).toEqual([])
      expect(figures(projector.views())).toEqual(booksOf(model))
    }),
    { numRuns: 300 },
  )
})
