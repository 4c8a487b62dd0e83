import { CoveredChain } from '@/lib/blockchain/engine/ledger/covered-chain'
import { EventLedger } from '@/lib/blockchain/engine/ledger/event-ledger'
import { hashOf, ModelChain } from './model-chain'

function proof(chain: ModelChain, from: number, to: number) {
  return { from, to, first: chain.header(from)!, last: chain.header(to)!, logs: chain.logs(from, to) }
}

test('coverage is the one interval that holds the first block proved; an island is shown but not covered', () => {
  const chain = new ModelChain([1, 1, 1, 1, 1, 1, 1, 1])
  const covered = new CoveredChain()
  covered.prove(proof(chain, 3, 4))
  expect(covered.coverage).toEqual({ from: 3, through: 4, finalThrough: 2 })
  expect(covered.prove(proof(chain, 7, 8))).toMatchObject({
    kind: 'changed',
    changes: [{ op: 'apply' }, { op: 'apply' }],
  })
  expect(covered.coverage).toMatchObject({ from: 3, through: 4 })
  covered.prove(proof(chain, 5, 6))
  expect(covered.coverage).toMatchObject({ from: 3, through: 8 })
  covered.prove(proof(chain, 1, 2))
  expect(covered.coverage).toMatchObject({ from: 1, through: 8 })
})

test('I2: a log found late is delivered when found and sits at its place', () => {
  const chain = new ModelChain([1, 3, 1])
  const ledger = new EventLedger()
  const [first, second, third, fourth, fifth] = chain.logs(0, 3)
  for (const log of [fifth!, second!, first!]) ledger.apply(log, 'push')
  expect(ledger.replace(0, 3, chain.logs(0, 3)).map(({ log, via }) => [log, via])).toEqual([
    [third, 'pull'],
    [fourth, 'pull'],
  ])
  expect(ledger.between(0, 3)).toEqual(chain.logs(0, 3))
})

test('a late push at or below through never enters by itself: same hash ignored, another hash read again', () => {
  const chain = new ModelChain([1, 1, 1])
  const covered = new CoveredChain()
  const [log] = chain.logs(3, 3)
  covered.prove({ ...proof(chain, 1, 3), logs: chain.logs(1, 2) })
  expect(covered.push(log!)).toBe('proved')
  expect(covered.push({ ...log!, blockHash: hashOf(999) })).toBe('contradicts')
  expect(covered.push(chain.logs(1, 1)[0]!)).toBe('held')
})

test('A → B → A is reverted and applied again', () => {
  const chain = new ModelChain([0, 1])
  const covered = new CoveredChain()
  covered.prove(proof(chain, 1, 2))
  const [log] = chain.logs(2, 2)
  const a = chain.reorg(1, [0])
  expect(covered.prove(proof(chain, 2, 2))).toEqual({ kind: 'fork', at: 2 })
  covered.cut(1)
  expect(covered.prove(proof(chain, 2, 2))).toEqual({ kind: 'changed', changes: [{ op: 'revert', log, via: 'pull' }] })
  chain.switchTo(a)
  covered.cut(1)
  expect(covered.prove(proof(chain, 2, 2))).toEqual({ kind: 'changed', changes: [{ op: 'apply', log, via: 'pull' }] })
})

test('a range that contradicts the known chain changes nothing', () => {
  const chain = new ModelChain([1, 1])
  const covered = new CoveredChain()
  covered.prove(proof(chain, 1, 2))
  const before = covered.coverage
  chain.reorg(2, [1, 1, 1])
  expect(covered.prove(proof(chain, 3, 3))).toEqual({ kind: 'fork', at: 2 })
  expect(covered.coverage).toEqual(before)
  expect(covered.ledger.size).toBe(2)
})

test('what an earlier session proved is taken up, and checked at its ends', () => {
  const chain = new ModelChain([1, 1, 1, 1])
  const first = new CoveredChain()
  first.prove(proof(chain, 1, 3))
  first.raiseFinal(3)
  const settled = first.settle()!
  const second = new CoveredChain()
  second.restore(settled)
  expect(second.coverage).toEqual({ from: 1, through: 3, finalThrough: 3 })
  expect(second.prove(proof(chain, 4, 4)).kind).toBe('changed')
  const other = new ModelChain([0, 0])
  other.reorg(2, [1, 1, 1, 1])
  const third = new CoveredChain()
  third.restore(settled)
  expect(third.prove(proof(other, 4, 4))).toEqual({ kind: 'fork', at: 3 })
})
