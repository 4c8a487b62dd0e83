import fc from 'fast-check'
import { IntervalSet, type Interval } from '@/lib/blockchain/engine/ledger/interval-set'

const END = 40
const range = fc.tuple(fc.nat(END), fc.nat(END)).map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) }))
const step = fc.record({
  do: fc.constantFrom('add' as const, 'add' as const, 'remove' as const, 'cut' as const),
  range,
})

function apply(steps: readonly { do: 'add' | 'remove' | 'cut'; range: Interval }[]) {
  const set = new IntervalSet()
  const model = new Set<number>()
  const between = ({ from, to }: Interval) => Array.from({ length: to - from + 1 }, (_, index) => from + index)
  for (const { do: what, range } of steps) {
    if (what === 'add') {
      set.add(range.from, range.to)
      for (const block of between(range)) model.add(block)
    } else if (what === 'remove') {
      set.remove(range.from, range.to)
      for (const block of between(range)) model.delete(block)
    } else {
      set.cutAbove(range.from)
      for (const block of model) if (block > range.from) model.delete(block)
    }
  }
  return { set, model }
}

test('holds the blocks that a plain set holds, as ascending ranges apart from each other', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 30 }), range, (steps, asked) => {
      const { set, model } = apply(steps)
      const held = set.all.flatMap(({ from, to }) => Array.from({ length: to - from + 1 }, (_, index) => from + index))
      expect(held).toEqual([...model].sort((a, b) => a - b))
      set.all.forEach((item, index) => {
        const next = set.all[index + 1]
        if (next) expect(next.from).toBeGreaterThan(item.to + 1)
      })
      const lacking = new IntervalSet()
      for (const gap of set.missing(asked.from, asked.to)) lacking.add(gap.from, gap.to)
      for (let block = asked.from; block <= asked.to; block++) {
        expect(set.at(block) !== undefined).toBe(model.has(block))
        expect(lacking.at(block) !== undefined).toBe(!model.has(block))
      }
      const inside = [...model].filter((block) => block >= asked.from && block <= asked.to).length
      expect(set.count(asked.from, asked.to)).toBe(inside)
    }),
  )
})

test('nothing is missing from an empty range, and adding one changes nothing', () => {
  const set = new IntervalSet()
  set.add(5, 4)
  expect(set.all).toEqual([])
  expect(set.missing(5, 4)).toEqual([])
})
