/** @jest-environment node */
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { rpc } from '../../scripts/chain/rpc'
import { startChain } from '../../scripts/chain/start-chain'
import { performPoolTransaction } from '../../scripts/chain/perform-pool-transaction'
import { blockTime, poolLogs } from './support/pool-logs'

let folder: string
let state: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tidemark-test-'))
  state = join(folder, 'chain.json')
})
afterEach(() => rmSync(folder, { recursive: true }))

const genesis = (httpUrl: string) => rpc<{ hash: string }>(httpUrl, 'eth_getBlockByNumber', '0x0', false)
const NOW = Math.floor(Date.now() / 1000)
const DAY = 86_400

test('a kept chain goes on from where it was, with what people did in between, up to now', async () => {
  const first = await startChain({ pools: 10, days: 10, state, now: NOW - 5 * DAY })
  const from = first.accounts[0] as `0x${string}`
  await performPoolTransaction(first, { from, functionName: 'createPool', args: ['Mine', 10n ** 15n, 10n ** 18n, 5n] })
  const before = await poolLogs(first)
  const firstGenesis = await genesis(first.httpUrl)
  await first.stop()
  expect(existsSync(state)).toBe(true)

  const second = await startChain({ pools: 10, days: 10, state, blockTime: 1000, now: NOW + 5 * DAY })
  const after = await poolLogs(second)
  expect((await genesis(second.httpUrl)).hash).toBe(firstGenesis.hash)
  expect(after.slice(0, before.length).map(({ blockHash, logIndex }) => [blockHash, logIndex])).toEqual(
    before.map(({ blockHash, logIndex }) => [blockHash, logIndex]),
  )
  const added = after.slice(before.length)
  expect(added.length).toBeGreaterThan(50)
  expect(added.some(({ eventName }) => eventName === 'PoolCreated')).toBe(true)
  expect(await blockTime(second, BigInt(second.head))).toBeGreaterThan(NOW + 3 * DAY)
  await second.stop()
}, 30_000)

test('a kept empty chain stays empty', async () => {
  const first = await startChain({ state, now: NOW - DAY })
  await first.stop()
  const second = await startChain({ state })
  expect(await poolLogs(second)).toEqual([])
  expect(second.head).toBe(first.head)
  await second.stop()
})

test('a file that holds no chain is refused, and no node stays', async () => {
  writeFileSync(state, 'not a chain')
  await expect(startChain({ state })).rejects.toThrow('ended before it listened')
})
