import fc from 'fast-check'
import { DeadlineError } from '@/lib/blockchain/engine/rpc/deadline-error'
import { RpcError } from '@/lib/blockchain/engine/rpc/rpc-error'
import { ManualClock } from './manual-clock'
import { longChain } from './model-chain'
import { ModelProvider, type LogsRequest, type Rule } from './model-provider'
import { scanHarness } from './scan-harness'

const hex = (block: number): string => `0x${block.toString(16)}`

/** How providers refuse a range that is longer than their cap. */
const spanWords: ((cap: number, request: LogsRequest) => RpcError)[] = [
  (cap) => new RpcError(`maximum [from, to] blocks distance: ${cap}`, { code: -32000 }),
  (cap) => new RpcError(`eth_getLogs is limited to a ${cap.toLocaleString('en')} range`, { code: -32614 }),
  () => new RpcError('block range is too wide', { code: -32600 }),
  (cap) => new RpcError(`exceed maximum block range: ${cap}`, { code: -32000 }),
  () => new RpcError('block range too large', { code: -32000 }),
  () => new RpcError('Query timeout exceeded', { code: -32000 }),
  () => new RpcError('HTTP 413', { httpStatus: 413 }),
  (cap) => new RpcError('invalid params', { code: -32602, data: `range 1000000 exceeds limit of ${cap}` }),
  (cap, { from, to }) =>
    new RpcError(`requested too many blocks from ${from} to ${to}, maximum is set to ${cap}`, { code: -32000 }),
  (cap, { from }) =>
    new RpcError(`Try with this block range [${hex(from)}, ${hex(from + cap - 1)}].`, { code: -32005 }),
]

/** How they refuse an answer that would hold too many logs. */
const resultWords: ((cap: number, request: LogsRequest) => RpcError)[] = [
  (cap) => new RpcError(`query returned more than ${cap} results`, { code: -32000 }),
  (cap) => new RpcError(`logs matched by query exceeds limit of ${cap}`, { code: -32005 }),
  () => new RpcError('Log response size exceeded.', { code: -32600 }),
  (cap, { from, to }) =>
    new RpcError(`query exceeds max results ${cap}, retry with the range ${from}-${to}`, { code: -32602 }),
  (cap, { from, blocks }) =>
    new RpcError(`query returned more than ${cap} results. Try with this block range [`, {
      code: -32005,
      data: { from: hex(from), to: hex(from + Math.floor((blocks - 1) / 3)), limit: hex(cap) },
    }),
]

/** What goes wrong now and then, whatever is asked. */
const mishaps: (() => Error)[] = [
  () => new RpcError('HTTP 429', { httpStatus: 429, retryAfterMs: 2_000 }),
  () => new RpcError('HTTP 502', { httpStatus: 502 }),
  () => new RpcError('internal error', { code: -32603 }),
  () => new RpcError('The socket went away: closed (1006)'),
  () => new DeadlineError('eth_getLogs', 35_000),
]

const scenarios = fc.record({
  blocks: fc.integer({ min: 1, max: 3_000 }),
  span: fc.integer({ min: 1, max: 4_000 }),
  spanCap: fc.integer({ min: 1, max: 2_000 }),
  spanWord: fc.nat(spanWords.length - 1),
  exclusive: fc.boolean(),
  resultCap: fc.integer({ min: 3, max: 200 }),
  resultWord: fc.nat(resultWords.length - 1),
  density: fc.array(fc.nat(3), { minLength: 1, maxLength: 40 }),
  luck: fc.array(fc.nat(30), { maxLength: 30 }),
  random: fc.double({ min: 0, max: 0.999, noNaN: true }),
})

test('whatever a provider refuses and in whatever words, the scan ends with every block read exactly once', async () => {
  await fc.assert(
    fc.asyncProperty(scenarios, async (scenario) => {
      const { blocks, span, spanCap, spanWord, exclusive, resultCap, resultWord, density, luck, random } = scenario
      const clock = new ManualClock()
      const chain = longChain(blocks, (block) => density[block % density.length] ?? 0)
      let call = 0
      const mishap: Rule = () => {
        const error = mishaps[luck[call++] ?? mishaps.length]
        if (error) throw error()
      }
      const tooLong: Rule = (request) => {
        // Some count the blocks, some the distance; some mean the cap they state exclusively.
        const most = exclusive ? Math.max(1, spanCap - 1) : spanCap
        if (request.blocks > most) throw spanWords[spanWord]!(spanCap, request)
      }
      const tooMany: Rule = (request) => {
        if (request.results > resultCap) throw resultWords[resultWord]!(resultCap, request)
      }
      const provider = new ModelProvider(chain, clock, [mishap, tooLong, tooMany])
      const harness = scanHarness(provider, clock, { from: 1, to: blocks, span, random: () => random })
      harness.scanner.pump()
      expect(await clock.until(() => harness.done, 24 * 3_600_000)).toBe(true)
      expect(harness.twice).toBe(0)
      expect(harness.logs).toEqual(chain.logs(1, blocks))
      expect(provider.mostInFlight).toBeLessThanOrEqual(8)
      expect(harness.failures.every(({ stuck }) => !stuck)).toBe(true)
    }),
    { numRuns: 60 },
  )
}, 60_000)
