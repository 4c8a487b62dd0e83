import fc from 'fast-check'
import type { Coverage } from '@/lib/blockchain/engine/engine-status'
import { Synchroniser } from '@/lib/blockchain/engine/sync/synchroniser'
import { engineOptions } from './engine-options'
import { LedgerFold } from './ledger-fold'
import { ManualClock } from './manual-clock'
import { ModelChain } from './model-chain'
import { ModelProvider } from './model-provider'

const count = fc.nat(2)
const doing = <T extends string>(name: T) => fc.constant(name)
const step = fc.oneof(
  { weight: 5, arbitrary: fc.record({ do: doing('mine'), logs: count, heard: fc.boolean() }) },
  {
    weight: 2,
    arbitrary: fc.record({
      do: doing('reorg'),
      depth: fc.integer({ min: 1, max: 8 }),
      logs: fc.array(count, { maxLength: 9 }),
      heard: fc.boolean(),
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: doing('return'), to: fc.nat(5) }) },
  { weight: 4, arbitrary: fc.record({ do: doing('push'), which: fc.nat(30) }) },
  { weight: 1, arbitrary: fc.record({ do: doing('removed'), which: fc.nat(30) }) },
  { weight: 2, arbitrary: fc.record({ do: doing('check') }) },
  { weight: 1, arbitrary: fc.record({ do: doing('rescan') }) },
  { weight: 6, arbitrary: fc.record({ do: doing('pass'), ms: fc.integer({ min: 1, max: 400 }) }) },
)
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never

/** A synchroniser that reads from a chain while it mines, forks and returns. */
class World {
  readonly chain = new ModelChain([1, 0, 2, 1])
  readonly clock = new ManualClock()
  readonly fold = new LedgerFold()
  readonly sync: Synchroniser
  private readonly mined = this.chain.logs(0, this.chain.head)
  private highest = this.chain.head
  private readonly fallen: `0x${string}`[] = []

  constructor() {
    const provider = new ModelProvider(this.chain, this.clock, [], 90)
    const answerers = { socket: null, http: [provider] }
    const ports = { clock: this.clock, random: () => 0.5 }
    this.sync = new Synchroniser(engineOptions({ fromBlock: 0, initialSpan: 4 }), ports, () => answerers, {
      changes: (changes) => this.fold.take(changes),
      coverage: (coverage) => this.expectTrue(coverage),
      reset: () => this.fold.clear(),
      settled: () => undefined,
      shortened: () => undefined,
      alert: () => undefined,
    })
    this.sync.aim(this.chain.head)
  }

  async take(step: Step): Promise<void> {
    if (step.do === 'pass') return this.clock.advance(step.ms)
    this.highest = Math.max(this.highest, this.chain.head)
    if (step.do === 'mine') this.chain.mine(step.logs)
    else if (step.do === 'reorg') this.fallen.push(this.chain.reorg(step.depth, step.logs))
    else if (step.do === 'return') this.back(step.to)
    else if (step.do === 'rescan') this.sync.rescan()
    else if (step.do === 'check') void this.sync.checkTip()
    else this.push(step)
    this.mined.push(...this.chain.logs(0, this.chain.head))
    if ((step.do === 'mine' || step.do === 'reorg') && step.heard) this.sync.aim(this.chain.head)
  }

  /** Heartbeats, as the engine sends them, while the chain stands still, higher than it ever was. */
  async finish(): Promise<void> {
    while (this.chain.head <= this.highest) this.chain.mine(1)
    for (let beat = 0; beat < 12; beat++) {
      this.sync.aim(this.chain.head)
      void this.sync.checkTip()
      await this.clock.advance(5_000)
    }
  }

  private back(to: number): void {
    const hash = this.fallen[to]
    if (!hash) return
    this.fallen.push(this.chain.headHash)
    this.chain.switchTo(hash)
  }

  private push(step: Extract<Step, { do: 'push' | 'removed' }>): void {
    const log = this.mined.at(-1 - (step.which % this.mined.length))
    if (!log) return
    if (step.do === 'removed') this.sync.pushRemoved(log)
    else this.sync.push(log)
  }

  /** I4: what is held in the covered blocks is what the chain that leads to the block at their end holds. */
  private expectTrue(coverage: Coverage | null): void {
    if (!coverage) return
    const end = this.sync.chain.hashes.get(coverage.through)
    const path = end ? this.chain.ancestry(end) : []
    expect(path).toHaveLength(coverage.through + 1)
    const truth = path.slice(coverage.from).flatMap(({ logs }) => logs)
    expect(this.fold.logs(coverage.from, coverage.through)).toEqual(truth)
  }
}

test('I1, I3, I4, I5: whatever is pushed, withheld or undone while it reads, it ends equal to the chain, and every claim was true', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 40, size: 'max' }), async (steps) => {
      const world = new World()
      for (const next of steps) await world.take(next)
      await world.finish()
      expect(world.fold.logs()).toEqual(world.chain.logs(0, world.chain.head))
      expect(world.sync.coverage).toMatchObject({ from: 0, through: world.chain.head })
      expect(world.sync.progress.found).toBe(world.fold.logs().length)
    }),
    { numRuns: 150 },
  )
}, 60_000)
