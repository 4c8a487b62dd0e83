import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { composeEngine } from '@/lib/blockchain/compose-engine'
import { Engine } from '@/lib/blockchain/engine/engine'
import { IndexedDbStore } from '@/lib/blockchain/engine/store/indexed-db-store'
import { writeSnapshot, type Snapshot } from '@/lib/blockchain/engine/store/snapshot'
import { platformPorts } from '@/lib/blockchain/platform-ports'
import { poolDecoder } from '@/lib/blockchain/pool-decoder'
import { rpc } from '../../scripts/chain/rpc'
import { startChain, type Chain } from '../../scripts/chain/start-chain'
import { runProgram } from '../support/run-program'
import { until } from '../support/until'

const BLOCKS = 150

let chain: Chain
const folder = mkdtempSync(join(tmpdir(), 'tidemark-snapshot-'))
const engines: Engine[] = []

beforeAll(async () => {
  chain = await startChain({ pools: 20, days: 5 })
  await rpc(chain.httpUrl, 'anvil_mine', `0x${BLOCKS.toString(16)}`)
}, 60_000)
afterEach(() => {
  for (const engine of engines.splice(0)) engine.command({ type: 'disconnect' })
})
afterAll(async () => {
  await chain.stop()
  rmSync(folder, { recursive: true })
})

async function command(...more: string[]) {
  const { wsUrl, httpUrl, address, fromBlock, chainId } = chain
  const at = ['--ws', wsUrl, '--http', httpUrl, '--address', address]
  const of = ['--from-block', String(fromBlock), '--chain-id', String(chainId), '--public', folder]
  const run = runProgram(process.execPath, ['--import', 'tsx', 'scripts/snapshot.ts', ...at, ...of, ...more])
  return { code: await run.ended, ...run.output }
}

const file = () => join(folder, 'snapshots', readdirSync(join(folder, 'snapshots'))[0]!)
const parsed = () => (JSON.parse(readFileSync(file(), 'utf8')) as { snapshot: Snapshot }).snapshot

/** A first visit to a deployment that ships the file: what it asked the node for, and how it came out. */
async function firstVisit(text: string) {
  globalThis.indexedDB = new IDBFactory()
  const ports = await platformPorts()
  const ranges: [number, number][] = []
  const { wsUrl: rpcUrl, httpUrl, address, fromBlock, chainId } = chain
  const options = {
    ...composeEngine({ rpcUrl, httpUrl, address, fromBlock, chainId }, await poolDecoder(undefined)),
    snapshotUrl: '/snapshots/here.json',
    heartbeatInterval: 500,
  }
  const fetch: typeof ports.fetch = async (url, init) => {
    if (url === options.snapshotUrl) return new Response(text)
    for (const [, from = '', to = ''] of String(init.body).matchAll(/"fromBlock":"(\w+)","toBlock":"(\w+)"/g))
      ranges.push([Number(from), Number(to)])
    return ports.fetch(url, init)
  }
  let logs = 0
  const engine = new Engine(options, { ...ports, fetch }, new IndexedDbStore(), (message) => {
    if (message.type === 'changes') for (const { op } of message.changes) logs += op === 'apply' ? 1 : -1
  })
  engines.push(engine)
  engine.command({ type: 'connect' })
  await until('everything is covered', () => {
    const { coverage, head } = engine.status()
    return coverage?.from === fromBlock && coverage.through === head?.number
  })
  return { status: engine.status(), logs, ranges }
}

test('it writes the final history, and reads it again the same', async () => {
  const written = await command()
  expect(written).toMatchObject({ code: 0, stderr: '' })
  const { logs, final } = parsed()
  expect(logs.length).toBeGreaterThan(20)
  expect(final).toBeGreaterThan(BLOCKS / 2)
  expect(written.stdout).toContain(`${logs.length} events, complete from block ${chain.fromBlock} through ${final}`)
  const verified = await command('--verify')
  expect(verified).toMatchObject({ code: 0, stderr: '' })
  expect(verified.stdout).toContain('read again and the same')
}, 60_000)

test('a difference from the chain ends the verification with 1, and says what differs', async () => {
  const good = readFileSync(file(), 'utf8')
  const snapshot = parsed()
  writeFileSync(file(), await writeSnapshot({ ...snapshot, logs: snapshot.logs.slice(1) }))
  const verified = await command('--verify')
  writeFileSync(file(), good)
  expect(verified.code).toBe(1)
  expect(verified.stderr).toContain('1 logs of the chain are missing')
}, 60_000)

test('a first visit takes it up and reads only what is newer; the coverage says what came with it', async () => {
  const { builtAt, final, logs } = parsed()
  const visit = await firstVisit(readFileSync(file(), 'utf8'))
  expect(Math.min(...visit.ranges.map(([from]) => from), Infinity)).toBeGreaterThan(final)
  expect(visit.status.coverage?.snapshot).toEqual({ builtAt, through: final })
  expect(visit.logs).toBeGreaterThanOrEqual(logs.length)
  expect(visit.status.alerts).toEqual([])
})

test.each([
  ['corrupt', (text: string) => Promise.resolve(text.replace('"logIndex":0', '"logIndex":9'))],
  ['of another chain', () => writeSnapshot({ ...parsed(), genesisHash: `0x${'ab'.repeat(32)}` })],
  [
    'of a chain with another last block',
    () => {
      const { hashes, final, ...rest } = parsed()
      const other = hashes.map(
        ([block, hash]) => [block, block === final ? (`0x${'cd'.repeat(32)}` as const) : hash] as const,
      )
      return writeSnapshot({ ...rest, final, hashes: other })
    },
  ],
])('one that is %s is refused, said, and the chain is read instead', async (_, spoil) => {
  const { logs } = parsed()
  const visit = await firstVisit(await spoil(readFileSync(file(), 'utf8')))
  expect(visit.status.alerts.map(({ kind }) => kind)).toEqual(['snapshot'])
  expect(visit.status.coverage?.snapshot).toBeUndefined()
  expect(visit.logs).toBeGreaterThanOrEqual(logs.length)
})
