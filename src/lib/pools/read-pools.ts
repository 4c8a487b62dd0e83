import type { Hex } from '@/lib/blockchain/engine/chain-log'
import { decodePoolInfo } from './decode-pool-info'
import type { PoolRead } from './pool-read'
import { uintAt } from './words'

/** Sends the calls together and answers with their results in the same order; rejects when any of them fails. */
export type BatchCall = (
  calls: readonly { method: string; params: readonly unknown[] }[],
) => Promise<readonly unknown[]>

export interface ReadPoolsOptions {
  address: Hex
  /** The one block that every call is pinned to. With a hash a node that left that block refuses instead of answering for another. */
  block: { number: number; hash?: Hex | undefined }
  /** Which pools; without it all there are. */
  ids?: readonly number[] | undefined
  /** Calls in one batch. */
  chunk?: number | undefined
}

const POOL_COUNTER = '0x9e3079cb'
const GET_POOL_INFO = '0x2f380b35'
/** No honest counter says more; a wrong contract easily does. */
const MOST_POOLS = 1_000_000n

/** How many pools were ever created, as of one block. Throws when the answer is none that the contract gives. */
export async function readPoolCounter(batch: BatchCall, { address, block }: ReadPoolsOptions): Promise<number> {
  const [answer] = await batch([ethCall(address, POOL_COUNTER, block)])
  return counterOf(answer, address)
}

/** The counter and some pools, asked for in one batch, so that one node answers for one state. Throws as the single reads do. */
export async function readCounterAndPools(
  batch: BatchCall,
  { address, block, ids }: ReadPoolsOptions & { ids: readonly number[] },
): Promise<{ counter: number; reads: PoolRead[] }> {
  const [counter, ...infos] = await batch([
    ethCall(address, POOL_COUNTER, block),
    ...ids.map((id) => ethCall(address, GET_POOL_INFO + word(id), block)),
  ])
  const reads = ids.map((poolId, i) => ({ poolId, blockNumber: block.number, info: infoOf(infos[i], poolId) }))
  return { counter: counterOf(counter, address), reads }
}

/** The state of the pools as of one block, in the order of their ids. Throws when any call fails or answers nonsense. */
export async function readPools(batch: BatchCall, options: ReadPoolsOptions): Promise<PoolRead[]> {
  const { address, block, chunk = 100 } = options
  const ids = options.ids ?? upTo(await readPoolCounter(batch, options))
  const reads: PoolRead[] = []
  for (let at = 0; at < ids.length; at += chunk) {
    const part = ids.slice(at, at + chunk)
    const answers = await batch(part.map((id) => ethCall(address, GET_POOL_INFO + word(id), block)))
    part.forEach((poolId, i) => reads.push({ poolId, blockNumber: block.number, info: infoOf(answers[i], poolId) }))
  }
  return reads
}

function counterOf(answer: unknown, address: Hex): number {
  const data = hexOf(answer, 'poolCounter()')
  if (data.length !== 66)
    throw new Error(`poolCounter() answered ${data.slice(0, 80)}: is there a pool contract at ${address}?`)
  const counter = uintAt(data, 0)
  if (counter > MOST_POOLS) throw new Error(`poolCounter() answered ${counter}, which no pool contract does`)
  return Number(counter)
}

function infoOf(answer: unknown, poolId: number): PoolRead['info'] {
  const call = `getPoolInfo(${poolId})`
  const data = hexOf(answer, call)
  try {
    return decodePoolInfo(data)
  } catch (error) {
    throw new Error(`${call} answered what is no pool`, { cause: error })
  }
}

function ethCall(to: Hex, data: string, { number, hash }: ReadPoolsOptions['block']) {
  const block = hash === undefined ? `0x${number.toString(16)}` : { blockHash: hash, requireCanonical: true }
  return { method: 'eth_call', params: [{ to, data }, block] }
}

function hexOf(answer: unknown, call: string): Hex {
  if (answer instanceof Error) throw new Error(`${call} failed: ${answer.message}`, { cause: answer })
  if (typeof answer === 'string' && /^0x[0-9a-f]*$/i.test(answer)) return answer.toLowerCase() as Hex
  throw new Error(`${call} answered no hex data`)
}

function word(value: number): string {
  return value.toString(16).padStart(64, '0')
}

function upTo(count: number): number[] {
  return Array.from({ length: count }, (_, i) => i + 1)
}
