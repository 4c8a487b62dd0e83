/** @jest-environment node */
import type { Hex } from 'viem'
import { compileContract } from '../../scripts/chain/compile-contract'
import { performPoolTransaction } from '../../scripts/chain/perform-pool-transaction'
import { rpc } from '../../scripts/chain/rpc'
import { startChain, type Chain } from '../../scripts/chain/start-chain'
import { poolLogs } from './support/pool-logs'
import { until } from './support/until'

let chain: Chain
beforeAll(() => compileContract())
afterEach(() => chain.stop())

const blockHash = async (number: number) =>
  (await rpc<{ hash: Hex }>(chain.httpUrl, 'eth_getBlockByNumber', `0x${number.toString(16)}`, false)).hash

test('an empty chain has a contract, no pool, and mines at once, within a second of being asked for', async () => {
  const begun = performance.now()
  chain = await startChain()
  expect(performance.now() - begun).toBeLessThan(1000)
  expect(chain).toMatchObject({ chainId: 31337, fromBlock: 1, head: 1 })
  expect(await poolLogs(chain)).toEqual([])
  const from = chain.accounts[1] as Hex
  await performPoolTransaction(chain, { from, functionName: 'createPool', args: ['', 10n ** 15n, 10n ** 18n, 5n] })
  expect(await poolLogs(chain, chain.head)).toHaveLength(1)
})

test('blocks come at the block time, and people go on saving at the rate', async () => {
  chain = await startChain({ pools: 5, days: 1, blockTime: 1, rate: 600 })
  await until(async () => (await poolLogs(chain, chain.head)).length >= 5)
  const head = Number(await rpc<Hex>(chain.httpUrl, 'eth_blockNumber'))
  expect(head).toBeGreaterThan(chain.head)
  const { timestamp } = await rpc<{ timestamp: Hex }>(chain.httpUrl, 'eth_getBlockByNumber', 'latest', false)
  expect(Math.abs(Number(timestamp) - Date.now() / 1000)).toBeLessThan(5)
})

/** Resolves once blocks that were seen have been replaced by others. */
const replaced = async () => {
  const seen = new Map<number, Hex>()
  await until(async () => {
    const head = Number(await rpc<Hex>(chain.httpUrl, 'eth_blockNumber'))
    for (let number = Math.max(1, head - 4); number <= head; number++) {
      const hash = await blockHash(number)
      if ((seen.get(number) ?? hash) !== hash) return true
      seen.set(number, hash)
    }
    return false
  })
}

test('blocks are replaced now and then, and the chain does not fall behind the time over it', async () => {
  chain = await startChain({ blockTime: 1, rate: 300, reorgEvery: 2 })
  for (let times = 0; times < 4; times++) await replaced()
  await until(async () => {
    const { timestamp } = await rpc<{ timestamp: Hex }>(chain.httpUrl, 'eth_getBlockByNumber', 'latest', false)
    return Date.now() / 1000 - Number(timestamp) < 2.5
  })
}, 40_000)

test('two chains born in the same second differ by their genesis alone', async () => {
  const now = Math.floor(Date.now() / 1000)
  chain = await startChain({ now })
  const other = await startChain({ now })
  const [own, theirs] = await Promise.all(
    [chain, other].map(({ httpUrl }) => rpc<{ hash: Hex }>(httpUrl, 'eth_getBlockByNumber', '0x0', false)),
  )
  await other.stop()
  expect(own?.hash).not.toBe(theirs?.hash)
  expect(other).toMatchObject({ address: chain.address, chainId: chain.chainId })
})
