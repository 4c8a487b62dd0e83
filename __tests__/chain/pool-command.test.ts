/** @jest-environment node */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describeChain, recordRunningChain } from '../../scripts/chain/running-chain'
import { startChain, type Chain } from '../../scripts/chain/start-chain'
import { poolLogs } from './support/pool-logs'
import { runScript } from './support/run-script'

const folder = mkdtempSync(join(tmpdir(), 'tidemark-test-'))
const record = join(folder, 'running.json')
let chain: Chain
let forget: () => void

beforeAll(async () => {
  chain = await startChain()
  forget = recordRunningChain(describeChain(chain), record)
})
afterAll(async () => {
  await chain.stop()
  rmSync(folder, { recursive: true })
})

const pool = (...args: string[]) => runScript('pool.ts', '--record', record, ...args).result()

test('creates, joins, adds, leaves and closes', async () => {
  expect(await pool('create', '--name', 'Techo <b>nuevo</b>')).toMatchObject({ code: 0, stderr: '' })
  expect((await pool('join', '1', '--btc', '0.02')).stdout).toContain(
    'Pool #1 is active now. Put 0.02 BTC into pool #1',
  )
  expect((await pool('join', '1', '--btc', '.01')).stdout).toContain('0.03 BTC are in it')
  expect((await pool('leave', '1')).stdout).toContain('Left pool #1 with 0.02997 BTC.')
  expect((await pool('close', '1')).stdout).toContain('Pool #1 is closed.')
  const logs = await poolLogs(chain)
  expect(logs.map(({ eventName }) => eventName)).toEqual([
    'PoolCreated',
    'PoolStatusUpdated',
    'MemberJoined',
    'MemberJoined',
    'MemberLeft',
    'PoolClosed',
  ])
  expect(logs[0]?.args).toMatchObject({ name: 'Techo <b>nuevo</b>' })
})

test.each([
  [['join', '1', '--btc', '0.02'], 'The contract refused joinPool: PoolNotAcceptingMembers.'],
  [['leave', '99'], 'The contract refused leavePool: InvalidPoolId.'],
  [['join', '1', '--btc', 'lots'], '--btc takes an amount of BTC such as 0.005.'],
  [['join'], 'Which pool? For example: npm run pool -- join 12'],
  [['create'], 'Give the pool a name: npm run pool -- create --name "Our roof"'],
  [['steal', '1'], 'There is no command "steal". See npm run pool -- --help'],
])('%j: %s', async (args, sentence) => {
  expect(await pool(...args)).toEqual({ code: 1, stdout: '', stderr: `${sentence}\n` })
})

test('says so when no demo chain runs', async () => {
  forget()
  expect((await pool('close', '1')).stderr).toBe('No demo chain is running. Start one with: npm run demo\n')
})
