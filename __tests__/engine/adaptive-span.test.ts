import fc from 'fast-check'
import { AdaptiveSpan } from '@/lib/blockchain/engine/scan/adaptive-span'
import { Concurrency } from '@/lib/blockchain/engine/scan/concurrency'

/** Asks a provider with a cap `calls` times; counts its refusals. */
function ask(cap: number, initial: number, calls: number, states: boolean) {
  const span = new AdaptiveSpan(initial)
  let refused = 0
  for (let call = 0; call < calls; call++) {
    const { blocks } = span
    if (blocks <= cap) span.accept(blocks)
    else {
      refused++
      span.refuse(blocks, states ? cap : null)
    }
  }
  return { refused, blocks: span.blocks }
}

test('a stated cap costs one refusal and is kept', () => {
  expect(ask(2_000, 10_000, 1_000, true)).toEqual({ refused: 1, blocks: 2_000 })
})

test('an unstated cap is searched once: afterwards nothing is refused, and at least two thirds of it are used', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 20_000 }), fc.integer({ min: 1, max: 20_000 }), (cap, initial) => {
      const learnt = ask(cap, initial, 60, false)
      const later = ask(cap, initial, 500, false)
      expect(later).toEqual(learnt)
      expect(learnt.blocks).toBeLessThanOrEqual(cap)
      expect(learnt.blocks).toBeGreaterThanOrEqual(Math.floor(Math.min(cap, initial) / 1.5))
      expect(learnt.refused).toBeLessThanOrEqual(Math.ceil(Math.log2(Math.max(2, initial / cap))) + 3)
    }),
  )
})

test('a cap that is exclusive where it was stated inclusively: one less is tried', () => {
  const span = new AdaptiveSpan(10_000)
  span.refuse(10_000, 2_000)
  expect(span.blocks).toBe(2_000)
  span.refuse(2_000, 2_000)
  expect(span.blocks).toBe(1_999)
  span.accept(1_999)
  expect(span.blocks).toBe(1_999)
})

test('never below one block, and never above what was refused', () => {
  const span = new AdaptiveSpan(1)
  span.refuse(1, 0)
  expect(span.blocks).toBe(1)
  const grown = new AdaptiveSpan(1_000)
  grown.refuse(1_000, null)
  for (let call = 0; call < 50; call++) grown.accept(grown.blocks)
  expect(grown.blocks).toBeLessThan(1_000)
})

test('until a span was answered it is untested: one request probes', () => {
  const span = new AdaptiveSpan(10_000)
  expect(span.untested).toBe(true)
  span.accept(10_000)
  expect(span.untested).toBe(false)
})

test('429 halves the requests at once; ten answers win one back', () => {
  const allowed = new Concurrency(8)
  allowed.refused()
  expect(allowed.limit).toBe(4)
  for (let call = 0; call < 9; call++) allowed.succeeded()
  expect(allowed.limit).toBe(4)
  allowed.succeeded()
  expect(allowed.limit).toBe(5)
  for (let call = 0; call < 10; call++) allowed.refused()
  expect(allowed.limit).toBe(1)
  for (let call = 0; call < 1_000; call++) allowed.succeeded()
  expect(allowed.limit).toBe(8)
})
