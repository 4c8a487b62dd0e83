import type { ChainLog } from '@/lib/blockchain/engine/chain-log'
import { logIdentity } from '@/lib/blockchain/engine/ledger/log-identity'
import { RpcError } from '@/lib/blockchain/engine/rpc/rpc-error'
import { ManualClock } from './manual-clock'
import { longChain } from './model-chain'
import { ModelProvider, type Rule } from './model-provider'
import { scanHarness } from './scan-harness'

const HOUR = 3_600_000
/** Comparing so many logs field by field would take longer than the scan. */
const names = (logs: readonly ChainLog[]): string => logs.map(logIdentity).join()
const refusing = (
  when: Parameters<Rule>[0] extends infer R ? (request: R) => boolean : never,
  error: RpcError,
): Rule => {
  return (request) => {
    if (when(request)) throw error
  }
}
const capped = (cap: number, message: string): Rule =>
  refusing(({ blocks }) => blocks > cap, new RpcError(message, { code: -32000 }))

function scan(logsIn: (block: number) => number, rules: readonly Rule[], to: number, span = 10_000) {
  const clock = new ManualClock()
  const chain = longChain(to, logsIn)
  const provider = new ModelProvider(chain, clock, rules)
  const harness = scanHarness(provider, clock, { from: 1, to, span })
  harness.scanner.pump()
  return { clock, chain, provider, harness }
}

describe('400,000 blocks from a provider that takes 2,000 at a time', () => {
  test.each([
    ['and says so', 'exceed maximum block range: 2000'],
    ['and does not', 'block range is too wide'],
  ])('%s: every block once, under 2 %% refused, at most 8 at once', async (_, message) => {
    const { clock, chain, provider, harness } = scan(
      (block) => (block % 8 === 0 ? 1 : 0),
      [capped(2_000, message)],
      400_000,
    )
    expect(await clock.until(() => harness.done, HOUR)).toBe(true)
    expect(harness.twice).toBe(0)
    expect(names(harness.logs)).toBe(names(chain.logs(1, 400_000)))
    expect(provider.refused / provider.asked.length).toBeLessThan(0.02)
    expect(provider.mostInFlight).toBe(8)
    expect(clock.now() - 1_700_000_000_000).toBeLessThan(2_700)
  })
})

test('the newest blocks are read first', async () => {
  const { clock, provider, harness } = scan(() => 0, [], 100_000, 1_000)
  await clock.until(() => harness.done, HOUR)
  const starts = provider.asked.map(({ from }) => from)
  expect(starts).toEqual([...starts].sort((a, b) => b - a))
  expect(provider.asked[0]).toMatchObject({ to: 100_000 })
})

test('results limited by number are split where they are dense, and only there', async () => {
  const rule = refusing(
    ({ results }) => results > 1_000,
    new RpcError('query returned more than 1000 results', { code: -32005 }),
  )
  const dense = (block: number) => (block > 50_000 && block <= 50_200 ? 100 : 0)
  const { clock, chain, provider, harness } = scan(dense, [rule], 100_000)
  expect(await clock.until(() => harness.done, HOUR)).toBe(true)
  expect(names(harness.logs)).toBe(names(chain.logs(1, 100_000)))
  expect(harness.twice).toBe(0)
  const sparse = provider.asked.filter(({ to }) => to < 30_000)
  expect(Math.max(...sparse.map(({ blocks }) => blocks))).toBe(10_000)
})

test('a single block over the cap surfaces, is tried again each minute, and holds nothing else up', async () => {
  const rule = refusing(
    ({ results }) => results > 10,
    new RpcError('query returned more than 10 results', { code: -32005 }),
  )
  const { clock, chain, provider, harness } = scan((block) => (block === 500 ? 11 : 0), [rule], 1_000)
  await clock.until(() => harness.failures.some(({ stuck }) => stuck), HOUR)
  expect(harness.failures.at(-1)).toMatchObject({ range: { from: 500, to: 500 }, stuck: true })
  await clock.advance(30_000)
  expect(harness.read.missing(1, 1_000)).toEqual([{ from: 500, to: 500 }])
  const before = provider.asked.length
  await clock.advance(10 * 60_000)
  expect(provider.asked.length - before).toBe(10)
  expect(chain.logs(500, 500)).toHaveLength(11)
})

test('regression: a scan that skips a failed range yet moves its cursor on – the range stays open and is retried', async () => {
  let broken = true
  const rule = refusing(
    ({ from, to }) => broken && from <= 5_000 && 5_000 <= to,
    new RpcError('internal error', { code: -32603 }),
  )
  const { clock, chain, harness } = scan((block) => (block % 100 === 0 ? 1 : 0), [rule], 20_000, 1_000)
  await clock.advance(60_000)
  expect(harness.read.missing(1, 20_000)).toEqual([{ from: 4_001, to: 5_000 }])
  expect(harness.scanner.failed).toBe(1)
  broken = false
  expect(await clock.until(() => harness.done, HOUR)).toBe(true)
  expect(harness.logs).toEqual(chain.logs(1, 20_000))
  expect(harness.failures.every(({ stuck }) => !stuck)).toBe(true)
})

test('what waits is tried at once when told that the way to the node came back', async () => {
  let broken = true
  const rule = refusing(() => broken, new RpcError('internal error', { code: -32603 }))
  const { clock, harness } = scan(() => 0, [rule], 100, 1_000)
  await clock.advance(600_000)
  broken = false
  const before = clock.now()
  harness.scanner.retryNow()
  await clock.until(() => harness.done, HOUR)
  expect(clock.now() - before).toBe(60)
})

test('429 halves the requests at once, and Retry-After is a floor for all of them', async () => {
  let until = 0
  const rule: Rule = ({ from }) => {
    if (from < 60_000 && until === 0) until = clock.now() + 5_000
    if (clock.now() < until) throw new RpcError('HTTP 429', { httpStatus: 429, retryAfterMs: 5_000 })
  }
  const { clock, provider, harness } = scan(() => 0, [rule], 100_000, 1_000)
  await clock.until(() => until > 0, HOUR)
  await clock.advance(100)
  const asked = provider.asked.length
  await clock.advance(4_800)
  expect(provider.asked.length).toBe(asked)
  provider.mostInFlight = 0
  await clock.until(() => provider.asked.length > asked, HOUR)
  expect(provider.mostInFlight).toBeGreaterThan(0)
  expect(provider.mostInFlight).toBeLessThanOrEqual(4)
  expect(await clock.until(() => harness.done, HOUR)).toBe(true)
})

test('a node that does not know the range, and answers [] without a word, proves nothing', async () => {
  const clock = new ManualClock()
  const provider = new ModelProvider(
    longChain(80, () => 1),
    clock,
  )
  const harness = scanHarness(provider, clock, { from: 1, to: 100 })
  harness.scanner.pump()
  await clock.advance(120_000)
  expect(harness.read.all).toEqual([])
  expect(harness.failures.length).toBeGreaterThan(2)
  expect(harness.failures[0]?.error).toMatchObject({ message: 'The node does not know block 100' })
})

test('when stopped it asks nothing more and leaves no timer', async () => {
  const { clock, provider, harness } = scan(() => 0, [refusing(() => true, new RpcError('no', { code: 1 }))], 100)
  await clock.advance(10_000)
  harness.scanner.stop()
  const asked = provider.asked.length
  await clock.advance(HOUR)
  expect(provider.asked.length).toBe(asked)
  expect(clock.pending).toBe(0)
})
