import type { ChainLog } from '@/lib/blockchain/engine/chain-log'
import type { Settled } from '@/lib/blockchain/engine/ledger/settled'
import { hashOf, type ChainView } from './model-chain'

/** Every block there may be. */
export const EVERY = [0, Number.MAX_SAFE_INTEGER - 1] as const

/** What an engine hands over of a long modelled chain's blocks [from, to]. */
export function settledOf(chain: ChainView, from: number, to: number): Settled {
  const hashes = [from - 1, from, to].map((block) => [block, hashOf(block + 1)] as const)
  return { logs: chain.logs(from, to), intervals: [{ from, to }], hashes, final: to }
}

/** All portions in one. */
export async function all(logs: AsyncIterable<readonly ChainLog[]>): Promise<ChainLog[]> {
  const read: ChainLog[] = []
  for await (const portion of logs) read.push(...portion)
  return read
}
