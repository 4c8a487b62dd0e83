/** @jest-environment node */
import { decodeFunctionData, encodeFunctionResult, type Hex } from 'viem'
import { poolReadsAbi } from '@/lib/pools/abi-reads'
import { readCounterAndPools, readPools, type BatchCall } from '@/lib/pools/read-pools'
import { address } from './model'

const pool = address(0xbeef)
const base = {
  minContribution: 10n,
  maxContribution: 2n ** 128n - 1n,
  maxMembers: 100n,
  currentMembers: 3n,
  createdAt: 1_700_000_000n,
  status: 1,
  allowNewMembers: true,
  creator: address(0xabc),
  totalBtcDeposited: 2n ** 200n,
  totalMusdMinted: 5n,
  totalYieldGenerated: 0n,
}
const zeros = { ...base, minContribution: 0n, createdAt: 0n, creator: address(0) }

interface Sent {
  method: string
  params: readonly unknown[]
}

/** A node with `count` pools; `sent` collects what it was asked, a list for each batch. */
function node(count: number, sent: Sent[][] = []): BatchCall {
  return (calls) => {
    sent.push([...calls])
    return Promise.resolve(calls.map(({ params }) => answer((params[0] as { data: Hex }).data, count)))
  }
}

function answer(data: Hex, count: number): Hex {
  const call = decodeFunctionData({ abi: poolReadsAbi, data })
  if (call.functionName === 'poolCounter') {
    return encodeFunctionResult({ abi: poolReadsAbi, functionName: 'poolCounter', result: BigInt(count) })
  }
  if (call.functionName !== 'getPoolInfo') throw new Error(`asked ${call.functionName}`)
  const id = Number(call.args[0])
  return encodePool(id <= count ? id : null)
}

/** The contract's answer for a pool; null: for one that does not exist. */
function encodePool(id: number | null): Hex {
  const result = id === null ? { ...zeros, name: '' } : { ...base, name: `Pool \u202E${id}` }
  return encodeFunctionResult({ abi: poolReadsAbi, functionName: 'getPoolInfo', result })
}

test('reads every pool in batches, all pinned to one block', async () => {
  const sent: Sent[][] = []
  const reads = await readPools(node(250, sent), { address: pool, block: { number: 255 } })
  expect(reads).toHaveLength(250)
  expect(reads[249]).toEqual({
    poolId: 250,
    blockNumber: 255,
    info: { ...base, status: 1n, name: 'Pool \u202E250' },
  })
  expect(sent.map((batch) => batch.length)).toEqual([1, 100, 100, 50])
  for (const { method, params } of sent.flat()) {
    expect(method).toBe('eth_call')
    expect(params).toEqual([{ to: pool, data: expect.any(String) }, '0xff'])
  }
})

test('pinned by hash, it asks for that very block', async () => {
  const sent: Sent[][] = []
  await readPools(node(1, sent), { address: pool, block: { number: 9, hash: '0xab' }, chunk: 7 })
  for (const { params } of sent.flat()) expect(params[1]).toEqual({ blockHash: '0xab', requireCanonical: true })
})

test('reads chosen pools; one that does not exist has no information', async () => {
  const sent: Sent[][] = []
  const reads = await readPools(node(3, sent), { address: pool, block: { number: 9 }, ids: [2, 4] })
  expect(reads.map(({ poolId, info }) => [poolId, info?.name ?? null])).toEqual([
    [2, 'Pool \u202E2'],
    [4, null],
  ])
  expect(sent).toHaveLength(1)
})

test('no pools: nothing but the counter is asked', async () => {
  const sent: Sent[][] = []
  expect(await readPools(node(0, sent), { address: pool, block: { number: 9 } })).toEqual([])
  expect(sent).toHaveLength(1)
})

const always =
  (value: unknown): BatchCall =>
  (calls) =>
    Promise.resolve(calls.map(() => value))
const options = { address: pool, block: { number: 9 }, ids: [7] }

test.each([
  ['no contract', '0x', 'is there a pool contract at'],
  ['another contract', `0x${'f'.repeat(64)}`, 'which no pool contract does'],
  ['no answer', undefined, 'poolCounter() answered no hex data'],
  ['a refusal', new Error('execution reverted'), 'poolCounter() failed: execution reverted'],
])('%s instead of a counter is said', async (_, value, message) => {
  await expect(readCounterAndPools(always(value), { ...options, ids: [] })).rejects.toThrow(message)
})

test.each([
  ['nothing', '0x', 'answered what is no pool'],
  ['a cut answer', encodePool(1).slice(0, 500), 'answered what is no pool'],
  ['a refusal', new Error('execution reverted'), 'failed: execution reverted'],
])('%s instead of a pool is said, with the call', async (_, value, message) => {
  await expect(readPools(always(value), options)).rejects.toThrow(`getPoolInfo(7) ${message}`)
})

test('what the batch rejects with goes through', async () => {
  const failing: BatchCall = () => Promise.reject(new Error('offline'))
  await expect(readPools(failing, options)).rejects.toThrow('offline')
})
