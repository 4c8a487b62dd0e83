import type { BenchChain } from '../chain/bench-chain'
import { sleep } from '../client/sleep'

const DEPTH = 3
const BLOCK_MS = 200
const CALM_BLOCKS = 15

export const REORG = `reorg, depth ${DEPTH}`

async function mineEach(chain: BenchChain, transactions: readonly Record<string, unknown>[]): Promise<void> {
  for (const transaction of transactions) {
    await chain.send(transaction)
    await chain.mine()
    await sleep(BLOCK_MS)
  }
}

/**
 * Calm blocks with an event each; then the last three are replaced: one event comes back in another block, two are gone
 * for good, one is new. The node tells only the new blocks, never what was removed.
 */
export async function playReorganisations(chain: BenchChain, times: number): Promise<void> {
  for (let time = 0; time < times; time++) {
    await mineEach(
      chain,
      Array.from({ length: CALM_BLOCKS }, () => chain.transaction()),
    )
    const doomed = Array.from({ length: DEPTH }, () => chain.transaction())
    await mineEach(chain, doomed)
    await sleep(1_000)
    await chain.reorganise(DEPTH, [
      [chain.transaction(), 0],
      [doomed[1] ?? {}, 2],
    ])
    await sleep(1_000)
  }
  await mineEach(
    chain,
    Array.from({ length: CALM_BLOCKS }, () => chain.transaction()),
  )
}
