import type { ChainLog, Hex } from '../chain-log'
import type { Answerer } from '../scan/answerer'
import { readHeaders } from '../scan/read-range'
import type { KeptChain } from '../store/log-store'
import { findAgreement } from './find-agreement'

export type Agreement = 'all' | 'none' | { last: number; hash: Hex }

const DEADLINE_MS = 8_000

/**
 * Up to which block what an earlier session kept still is the chain's, by the hash of its last block and, when that is
 * another now, of every block that a kept log names. A node that does not know the last block cannot speak against it.
 * @throws RpcError, DeadlineError, UnprovedError
 */
export async function keptAgreement(
  answerer: Answerer,
  kept: Pick<KeptChain, 'intervals' | 'hashes'>,
  logs: () => AsyncIterable<readonly ChainLog[]>,
): Promise<Agreement> {
  const known = new Map(kept.hashes)
  const top = kept.intervals.at(-1)?.to ?? -1
  const hash = known.get(top)
  if (hash === undefined) return 'all'
  const [header] = await readHeaders(answerer, [top], DEADLINE_MS)
  if (!header || header.hash === hash) return 'all'
  for await (const portion of logs()) for (const log of portion) known.set(log.blockNumber, log.blockHash)
  const heights = [...known.keys()].sort((a, b) => b - a)
  const { agreed } = await findAgreement(answerer, heights, (block) => known.get(block), DEADLINE_MS)
  const agreedHash = agreed === null ? undefined : known.get(agreed)
  return agreed === null || agreedHash === undefined ? 'none' : { last: agreed, hash: agreedHash }
}
