/** @jest-environment node */
import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { rpc } from '../../scripts/chain/rpc'
import type { RunningChain } from '../../scripts/chain/running-chain'
import { isAnswering } from './support/is-answering'
import { poolLogs } from './support/pool-logs'
import { runScript } from './support/run-script'
import { until } from './support/until'

const folder = mkdtempSync(join(tmpdir(), 'tidemark-test-'))
const record = join(folder, 'running.json')
afterAll(() => rmSync(folder, { recursive: true }))

const start = (...flags: string[]) => runScript('chain.ts', '--port', '0', '--record', record, ...flags)

/** The processes that this one started: the node and its guard. */
const childrenOf = (pid: number) => {
  const lines = execFileSync('ps', ['-eo', 'pid=,ppid='], { encoding: 'utf8' }).trim().split('\n')
  return lines
    .map((line) => line.trim().split(/\s+/).map(Number))
    .flatMap(([child, parent]) => (parent === pid ? [child] : []))
}

const isRunning = (pid: number | undefined) => {
  try {
    return process.kill(pid ?? 0, 0)
  } catch {
    return false
  }
}

test.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)(
  'prints one line of JSON and nothing else, runs until %s, leaves no process behind',
  async (signal) => {
    const command = start('--pools', '3', '--days', '1')
    const chain = JSON.parse(await command.firstLine()) as RunningChain
    expect(Object.keys(chain)).toEqual(['chainId', 'httpUrl', 'wsUrl', 'address', 'fromBlock', 'head'])
    expect(chain.wsUrl).toBe(chain.httpUrl.replace('http:', 'ws:'))
    expect(await rpc(chain.httpUrl, 'eth_chainId')).toBe(`0x${chain.chainId.toString(16)}`)
    expect(existsSync(record)).toBe(true)
    const children = childrenOf(command.pid)
    expect(children.length).toBeGreaterThanOrEqual(2)

    command.kill(signal)
    const { code, stdout, stderr } = await command.result()
    expect([code, stderr]).toEqual([0, ''])
    expect(stdout.trim().split('\n')).toHaveLength(1)
    expect(await isAnswering(chain.httpUrl)).toBe(false)
    await until(() => !children.some(isRunning))
    expect(existsSync(record)).toBe(false)
  },
)

test('leaves no node behind when it is killed without a chance to clean up', async () => {
  const command = start('--pools', '0', '--days', '0')
  const { httpUrl } = JSON.parse(await command.firstLine()) as RunningChain
  command.kill('SIGKILL')
  await command.ended
  await until(async () => !(await isAnswering(httpUrl)))
})

test('`--pools 0 --days 0` gives an empty chain', async () => {
  const command = start('--pools', '0', '--days', '0', '--rate', '0', '--block-time', '1')
  const chain = JSON.parse(await command.firstLine()) as RunningChain
  expect(await poolLogs(chain)).toEqual([])
  await until(async () => Number(await rpc<string>(chain.httpUrl, 'eth_blockNumber')) > chain.head)
  expect(await poolLogs(chain)).toEqual([])
  command.kill('SIGTERM')
  await command.ended
})

test('a taken port gives one clear sentence', async () => {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const port = typeof address === 'object' ? address?.port : undefined
  const { code, stdout, stderr } = await runScript('chain.ts', '--port', String(port), '--pools', '0').result()
  server.close()
  expect([code, stdout]).toEqual([1, ''])
  expect(stderr).toBe(`Port ${port} is taken by another program. Choose another with --port, or end that program.\n`)
})

test.each([
  ['--pools', 'many', '--pools takes a whole number from 0 to 10000, not "many".\n'],
  ['--port', '70000', '--port takes a whole number from 0 to 65535, not "70000".\n'],
])('refuses %s %s in one sentence', async (flag, value, sentence) => {
  expect(await runScript('chain.ts', flag, value).result()).toEqual({ code: 1, stdout: '', stderr: sentence })
})

test('`--help` names every flag', async () => {
  const { code, stdout } = await runScript('chain.ts', '--help').result()
  expect(code).toBe(0)
  const flags = ['port', 'host', 'block-time', 'pools', 'days', 'rate', 'seed', 'reorg-every', 'state']
  expect(flags.filter((flag) => !stdout.includes(`--${flag} `))).toEqual([])
})
