import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { FaultProxy } from '../support/fault-proxy'
import { runProgram, runWatchCommand, type ProgramRun } from '../support/run-program'
import { TickingChain } from '../support/ticking-chain'
import { until } from '../support/until'
import { WatchFold } from '../support/watch-fold'

const folder = mkdtempSync(join(tmpdir(), 'tidemark-watch-'))
const abiFile = join(folder, 'ticker.txt')
writeFileSync(abiFile, 'event Tick(uint256 value)\n')

let chain: TickingChain
let proxy: FaultProxy

beforeAll(async () => {
  chain = await TickingChain.start()
  await chain.mineBlocks(5)
  proxy = await FaultProxy.start(chain)
}, 60_000)
afterAll(async () => {
  await proxy.stop()
  await chain.stop()
  rmSync(folder, { recursive: true })
})
afterEach(() => proxy.heal())

const flags = (...more: string[]): string[] => [
  ...['--ws', proxy.wsUrl, '--http', proxy.httpUrl, '--address', chain.address.toUpperCase().replace('0X', '0x')],
  ...['--from-block', String(chain.fromBlock), '--abi', abiFile, '--heartbeat', '1000', ...more],
]

const linesOf = ({ output }: ProgramRun): string[] => output.stdout.split('\n').slice(0, -1)

const fold = (run: ProgramRun): WatchFold => {
  const result = new WatchFold()
  for (const line of linesOf(run)) result.take(line)
  return result
}

it('writes one event a line and ends with 0 when the block asked for is covered', async () => {
  const run = runWatchCommand(flags('--until-block', String((await chain.head()) + 4)))
  await until('it is connected', () => run.output.stdout.includes('"connected"'))
  proxy.faults.dropLogs = 0.5
  await chain.mineBlocks(2)
  await chain.reorganise(1, () => true)
  proxy.cut()
  await chain.mineBlocks(2)
  expect(await run.ended).toBe(0)
  expect(run.output.stderr).toBe('')
  const { contradictions, ...folded } = fold(run)
  expect(contradictions).toEqual([])
  expect([...folded.held.keys()].sort()).toEqual((await chain.version()).logs.map(({ id }) => id).sort())
  const [first] = linesOf(run).filter((line) => line.includes('"apply"'))
  expect(JSON.parse(first ?? '')).toEqual({
    type: 'apply',
    event: 'Tick',
    blockNumber: expect.any(Number) as number,
    blockHash: expect.stringMatching(/^0x[0-9a-f]{64}$/) as string,
    transactionHash: expect.stringMatching(/^0x[0-9a-f]{64}$/) as string,
    logIndex: 0,
    args: { value: expect.stringMatching(/^\d+$/) as string },
    via: expect.stringMatching(/^(push|pull)$/) as string,
  })
  expect(JSON.parse(linesOf(run).at(-1) ?? '')).toMatchObject({ type: 'coverage', from: chain.fromBlock })
}, 40_000)

it('says what does not fit the ABI and goes on', async () => {
  const file = join(folder, 'other.json')
  const inputs = [{ name: 'value', type: 'uint256', indexed: true }]
  writeFileSync(file, JSON.stringify({ abi: [{ type: 'event', name: 'Tick', inputs }] }))
  const run = runWatchCommand(flags('--abi', file, '--until-block', String(await chain.head())))
  expect(await run.ended).toBe(0)
  const undecodable = linesOf(run).filter((line) => line.includes('"undecodable"'))
  expect(undecodable).toHaveLength((await chain.nodeLogs()).length)
  expect(undecodable[0]).toContain('"reason":"not the layout of Tick: ')
}, 30_000)

it('run by npm, ends with 0 when told to', async () => {
  const run = runProgram('npm', ['run', '--silent', 'watch', '--', ...flags()])
  await until('everything is covered', () => run.output.stdout.includes(`"through":`))
  run.child.kill('SIGTERM')
  expect(await run.ended).toBe(0)
}, 30_000)

it('replays a recorded run byte for byte, without a network', async () => {
  const file = join(folder, 'run.ndjson')
  const own = await FaultProxy.start(chain, 7)
  const recorded = runWatchCommand(flags('--ws', own.wsUrl, '--http', own.httpUrl, '--record', file))
  const covers = (block: number) => recorded.output.stdout.includes(`"through":${block},`)
  const first = await chain.head()
  await until('it is connected', () => recorded.output.stdout.includes('"connected"') && covers(first))
  Object.assign(own.faults, { merge: 'concatenated', doubleLogs: 0.5, delayLogs: 0.5, garbage: 0.2 })
  await chain.mineBlocks(4)
  await until('the new blocks are covered', () => covers(first + 4))
  await chain.reorganise(2, () => false)
  own.cut()
  await chain.mineBlocks(3)
  await until('everything is covered', () => covers(first + 7))
  recorded.child.kill('SIGTERM')
  expect(await recorded.ended).toBe(0)
  await own.stop()
  const replayed = runWatchCommand(['--replay', file])
  expect(await replayed.ended).toBe(0)
  expect(replayed.output.stderr).toBe('')
  expect(replayed.output.stdout).toBe(recorded.output.stdout)
  expect(replayed.output.stdout).toContain('"revert"')
}, 40_000)

it('ends with 2 and one line when it does not understand', async () => {
  const run = runWatchCommand([...flags(), '--frob'])
  expect(await run.ended).toBe(2)
  expect(run.output.stdout).toBe('')
  expect(run.output.stderr).toMatch(/^[^\n]*--frob[^\n]*\n$/)
}, 30_000)
