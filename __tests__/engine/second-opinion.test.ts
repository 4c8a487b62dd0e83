import type { ChainLog } from '@/lib/blockchain/engine/chain-log'
import { CoveredChain } from '@/lib/blockchain/engine/ledger/covered-chain'
import { SecondOpinion } from '@/lib/blockchain/engine/sync/second-opinion'
import { ManualClock } from './manual-clock'
import { FILTER, ModelChain, type ChainView } from './model-chain'
import { ModelProvider } from './model-provider'

const HOUR = 3_600_000
const BLOCKS = Array.from({ length: 20 }, () => 1)

/** An engine that holds what its first provider told of the chain, beside a second provider with a view of its own. */
function world(second: ChainView, { told = (logs: readonly ChainLog[]) => logs, keeps = true } = {}) {
  const clock = new ManualClock()
  const chain = new ModelChain(BLOCKS)
  const covered = new CoveredChain()
  const [first, last] = [chain.header(1)!, chain.header(20)!]
  covered.prove({ from: 1, to: 20, first, last, logs: [...told(chain.logs(1, 20))] })
  covered.raiseFinal(20)
  const [one, two] = [new ModelProvider(chain, clock), new ModelProvider(second, clock)]
  const seen = { alerts: [] as string[], preferred: [] as unknown[], rescans: 0 }
  const opinion = new SecondOpinion(FILTER, { clock, random: () => 0.5 }, {
    providers: { answerers: [one, two], prefer: (answerer) => void seen.preferred.push(answerer) },
    session: { recognises: async () => true },
    sync: {
      get coverage() {
        return covered.coverage
      },
      chain: covered,
      rescan: () => void seen.rescans++,
    },
    kept: { keeps, read: async function* () {} },
    alerts: { raise: (_kind, _level, message) => void seen.alerts.push(message) },
  })
  opinion.start()
  return { clock, opinion, seen, one, two }
}

test('a provider that proves the same is asked once an hour, and nothing is said', async () => {
  const { clock, seen, one, two } = world(new ModelChain(BLOCKS))
  await clock.advance(3 * HOUR + 60_000)
  expect(two.asked).toHaveLength(3)
  expect(one.asked).toHaveLength(0)
  expect(seen).toEqual({ alerts: [], preferred: [], rescans: 0 })
})

test('logs that the first provider withheld are found: it is said, and all is read again from the other one', async () => {
  const { clock, seen, two } = world(new ModelChain(BLOCKS), { told: (logs) => logs.slice(2) })
  await clock.advance(2 * HOUR + 60_000)
  expect(seen.alerts).toEqual([
    'Audit 1: another provider differs in blocks 1 to 20: it has 2 logs that are not held and lacks 0 that are',
    'Audit 2: another provider differs in blocks 1 to 20: it has 2 logs that are not held and lacks 0 that are',
  ])
  expect(seen.preferred).toEqual([two])
  expect(seen.rescans).toBe(1)
})

test('a provider that does not know the range has no opinion', async () => {
  const { clock, seen, two } = world(new ModelChain([1, 1]), { told: (logs) => logs.slice(2) })
  await clock.advance(HOUR + 60_000)
  expect(two.asked).toHaveLength(1)
  expect(seen.alerts).toEqual([])
})

test('without a store, or stopped, nobody is asked', async () => {
  const none = world(new ModelChain(BLOCKS), { keeps: false })
  const stopped = world(new ModelChain(BLOCKS))
  stopped.opinion.stop()
  await none.clock.advance(3 * HOUR)
  await stopped.clock.advance(3 * HOUR)
  expect([...none.two.asked, ...stopped.two.asked]).toEqual([])
  expect(stopped.clock.pending).toBe(0)
})
