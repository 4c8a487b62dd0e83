import fc from 'fast-check'
import { CoveredChain } from '@/lib/blockchain/engine/ledger/covered-chain'
import type { ProvenRange } from '@/lib/blockchain/engine/ledger/proven-range'
import { LedgerFold } from './ledger-fold'
import { ModelChain } from './model-chain'

type Step =
  | { do: 'mine'; logs: number }
  | { do: 'reorg'; depth: number; logs: number[] }
  | { do: 'return'; to: number }
  | { do: 'push'; which: number }
  | { do: 'read'; at: number; blocks: number }
  | { do: 'late'; which: number }
  | { do: 'reopen'; at: number }
  | { do: 'cut'; at: number }

const count = fc.nat(2)
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ do: fc.constant('mine' as const), logs: count }) },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('reorg' as const),
      depth: fc.integer({ min: 1, max: 6 }),
      logs: fc.array(count, { maxLength: 8 }),
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('return' as const), to: fc.nat(9) }) },
  { weight: 5, arbitrary: fc.record({ do: fc.constant('push' as const), which: fc.nat(40) }) },
  {
    weight: 5,
    arbitrary: fc.record({ do: fc.constant('read' as const), at: fc.nat(30), blocks: fc.integer({ min: 1, max: 9 }) }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('late' as const), which: fc.nat(9) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constantFrom('reopen' as const, 'cut' as const), at: fc.nat(30) }) },
)

/** A chain that mines, forks and returns, and a covered chain that hears of it in any order, late, twice or not at all. */
class World {
  readonly chain = new ModelChain([1, 0, 2])
  readonly covered = new CoveredChain()
  readonly fold = new LedgerFold()
  private readonly fallen: `0x${string}`[] = []
  /** Everything that was ever mined: a push may repeat any of it. */
  private readonly mined = this.chain.logs(0, this.chain.head)
  /** Answers on their way, each with the cuts there had been when it was asked for. */
  private readonly answers: { range: ProvenRange; cuts: number }[] = []
  private cuts = 0

  take(step: Step): void {
    if (step.do === 'mine') this.mine(() => this.chain.mine(step.logs))
    else if (step.do === 'reorg') this.mine(() => this.fallen.push(this.chain.reorg(step.depth, step.logs)))
    else if (step.do === 'return') this.back(step.to)
    else if (step.do === 'push') this.push(step.which)
    else if (step.do === 'read') this.read(step.at, step.blocks)
    else if (step.do === 'late') this.arrive(step.which)
    else {
      this.cuts++
      this.covered[step.do](step.at)
    }
  }

  /** Reads whatever is not proved until nothing is missing. */
  finish(): void {
    for (;;) {
      this.checkTip()
      const gap = this.covered.proved.missing(0, this.chain.head).at(-1)
      if (!gap) return
      this.prove(this.answer(Math.max(gap.from, gap.to - 3), gap.to))
    }
  }

  private mine(act: () => void): void {
    act()
    this.mined.push(...this.chain.logs(0, this.chain.head))
  }

  private back(to: number): void {
    const hash = this.fallen[to]
    if (!hash) return
    this.fallen.push(this.chain.headHash)
    this.chain.switchTo(hash)
  }

  private push(which: number): void {
    const log = this.mined.at(-1 - (which % Math.max(1, this.mined.length)))
    if (!log) return
    const outcome = this.covered.push(log)
    if (typeof outcome === 'object') this.fold.take([outcome])
  }

  private answer(from: number, to: number): ProvenRange {
    const [first, last] = [this.chain.header(from)!, this.chain.header(to)!]
    return { from, to, first, last, logs: this.chain.logs(from, to) }
  }

  private read(at: number, blocks: number): void {
    const from = at % (this.chain.head + 1)
    const range = this.answer(from, Math.min(this.chain.head, from + blocks - 1))
    // Sometimes an answer is taken in only later, when the chain has moved on.
    if (at % 3 === 0) this.answers.push({ range, cuts: this.cuts })
    else this.prove(range)
  }

  /** As the scanner does: no question outlives a cut, and only what is missing is asked for. */
  private arrive(which: number): void {
    const answer = this.answers[which]
    if (answer?.cuts === this.cuts) this.prove(answer.range)
  }

  private prove(range: ProvenRange): void {
    if (this.covered.proved.count(range.from, range.to) > 0) return
    const outcome = this.covered.prove(range)
    if (outcome.kind === 'changed') return this.fold.take(outcome.changes)
    this.rewind(outcome.at)
  }

  /** What the synchroniser does when it learns of a fork: the proof goes back to where both chains agree. */
  private rewind(at: number): void {
    const { hashes } = this.covered
    const agreed = hashes.below(at).find((block) => this.chain.header(block)?.hash === hashes.get(block))
    this.cuts++
    this.covered.cut(agreed ?? -1)
    this.fold.take(this.covered.ledger.replace(this.chain.head + 1, 1_000, []))
  }

  private checkTip(): void {
    const top = this.covered.proved.all.at(-1)?.to
    if (top !== undefined && this.chain.header(top)?.hash !== this.covered.hashes.get(top)) this.rewind(top)
    this.fold.take(this.covered.ledger.replace(this.chain.head + 1, 1_000, []))
  }
}

/** I4: the logs that are held in the covered blocks are those of the chain that leads to the block at its end. */
function expectClaimTrue({ chain, covered, fold }: World): void {
  const { coverage } = covered
  if (!coverage) return
  const end = covered.hashes.get(coverage.through)
  const path = end ? chain.ancestry(end) : []
  expect(path).toHaveLength(coverage.through + 1)
  const truth = path.slice(coverage.from).flatMap(({ logs }) => logs)
  expect(fold.logs(coverage.from, coverage.through)).toEqual(truth)
}

test('I1, I3, I4: after any interleaving of push, drop, double, delay, reorder, reorg, A→B→A and re-read', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 60, size: 'max' }), (steps) => {
      const world = new World()
      for (const next of steps) {
        world.take(next)
        expectClaimTrue(world)
      }
      world.finish()
      expect(world.fold.logs()).toEqual(world.chain.logs(0, world.chain.head))
      expect(world.covered.coverage).toMatchObject({ from: 0, through: world.chain.head })
      expect(world.covered.ledger.size).toBe(world.fold.logs().length)
    }),
    { numRuns: 400 },
  )
})

test('I6: what is proved and final is handed over once, forgotten, and never enters again', () => {
  fc.assert(
    fc.property(fc.array(count, { minLength: 3, maxLength: 30 }), fc.array(fc.nat(30)), (logs, finals) => {
      const chain = new ModelChain(logs)
      const covered = new CoveredChain()
      const last = chain.header(chain.head)!
      covered.prove({ from: 0, to: chain.head, first: chain.header(0)!, last, logs: chain.logs(0, chain.head) })
      const kept = []
      for (const final of [...finals, chain.head]) {
        covered.raiseFinal(Math.min(final, chain.head))
        kept.push(...(covered.settle()?.logs ?? []))
        expect(covered.settle()).toBeNull()
      }
      expect(kept).toEqual(chain.logs(0, chain.head))
      expect(covered.ledger.size).toBe(0)
      for (const log of chain.logs(0, chain.head)) expect(covered.push(log)).toBe('proved')
      expect(covered.coverage).toEqual({ from: 0, through: chain.head, finalThrough: chain.head })
    }),
  )
})
