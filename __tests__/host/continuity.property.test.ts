import fc from 'fast-check'
import type { ChainLog } from '@/lib/blockchain/engine/chain-log'
import type { EngineMessage } from '@/lib/blockchain/engine/engine-message'
import type { Coverage } from '@/lib/blockchain/engine/engine-status'
import { Synchroniser } from '@/lib/blockchain/engine/sync/synchroniser'
import { Continuity } from '@/lib/blockchain/host/continuity'
import { engineOptions } from '../engine/engine-options'
import { LedgerFold } from '../engine/ledger-fold'
import { ManualClock } from '../engine/manual-clock'
import { ModelChain } from '../engine/model-chain'
import { ModelProvider } from '../engine/model-provider'

const count = fc.nat(2)
const step = fc.oneof(
  { weight: 4, arbitrary: fc.record({ do: fc.constant('mine' as const), logs: count, heard: fc.boolean() }) },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('reorg' as const),
      depth: fc.integer({ min: 1, max: 8 }),
      logs: fc.array(count, { maxLength: 9 }),
    }),
  },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('push' as const), which: fc.nat(20) }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('succeed' as const), heard: fc.boolean() }) },
  { weight: 6, arbitrary: fc.record({ do: fc.constant('pass' as const), ms: fc.integer({ min: 1, max: 400 }) }) },
)
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never

/** A client of one reading host after another, each of which begins with nothing. */
class World {
  readonly chain = new ModelChain([1, 0, 2, 1])
  readonly clock = new ManualClock()
  readonly fold = new LedgerFold()
  coverage: Coverage | null = null
  chains = 0
  private readonly continuity = new Continuity((message) => this.told(message))
  private readonly provider = new ModelProvider(this.chain, this.clock, [], 90)
  private readonly versions: ChainLog[][] = [this.chain.logs(0, this.chain.head)]
  private sync = this.host()
  private highest = this.chain.head

  async take(step: Step): Promise<void> {
    if (step.do === 'pass') return this.clock.advance(step.ms)
    if (step.do === 'succeed') return this.succeed(step.heard)
    if (step.do === 'push') {
      const logs = this.versions.flat()
      const log = logs.at(-1 - (step.which % logs.length))
      return log && this.sync.push(log)
    }
    if (step.do === 'mine') this.chain.mine(step.logs)
    else this.chain.reorg(step.depth, step.logs)
    this.highest = Math.max(this.highest, this.chain.head)
    this.versions.push(this.chain.logs(0, this.chain.head))
    if (step.do === 'mine' && step.heard) this.sync.aim(this.chain.head)
  }

  async finish(): Promise<void> {
    const { highest } = this
    while (this.chain.head <= highest) await this.take({ do: 'mine', logs: 1, heard: false })
    for (let beat = 0; beat < 12; beat++) {
      this.sync.aim(this.chain.head)
      void this.sync.checkTip()
      await this.clock.advance(5_000)
    }
  }

  private succeed(heard: boolean): void {
    this.sync.stop()
    this.continuity.renew()
    this.sync = this.host()
    if (heard) this.sync.aim(this.chain.head)
  }

  private host(): Synchroniser {
    const say = (message: EngineMessage): void => {
      if (this.sync === undefined || this.sync === sync) this.continuity.hear(message)
    }
    const answerers = { socket: null, http: [this.provider] }
    const options = engineOptions({ fromBlock: 0, initialSpan: 4 })
    const sync = new Synchroniser(options, { clock: this.clock, random: () => 0.5 }, () => answerers, {
      changes: (changes) => say({ type: 'changes', changes }),
      coverage: (coverage) => say({ type: 'coverage', coverage }),
      reset: (reason, otherChain) => say({ type: 'reset', reason, otherChain }),
      settled: () => undefined,
      shortened: () => undefined,
      alert: () => undefined,
    })
    this.continuity.hear({ type: 'chain', chainId: 1, genesisHash: null, startHead: this.chain.head })
    return sync
  }

  private told(message: EngineMessage): void {
    if (message.type === 'chain') this.chains++
    if (message.type === 'changes') this.fold.take(message.changes)
    if (message.type !== 'coverage') return
    const { coverage } = message
    this.coverage = coverage
    if (!coverage) return
    const within = ({ blockNumber }: ChainLog) => blockNumber >= coverage.from && blockNumber <= coverage.through
    const claims = this.versions.map((logs) => JSON.stringify(logs.filter(within)))
    expect(claims).toContain(JSON.stringify(this.fold.logs(coverage.from, coverage.through)))
  }
}

test('I1, I3, I4: over any number of hosts a client is told each log once, and what it is told is complete was the chain', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 40, size: 'max' }), async (steps) => {
      const world = new World()
      for (const next of steps) await world.take(next)
      await world.finish()
      expect(world.fold.logs()).toEqual(world.chain.logs(0, world.chain.head))
      expect(world.coverage).toMatchObject({ from: 0, through: world.chain.head })
      expect(world.chains).toBe(1)
    }),
    { numRuns: 150 },
  )
}, 60_000)
