import type { Hex } from 'viem'
import type { Random } from './random'
import { rpc, rpcBatch, type RpcCall } from './rpc'

interface Reorganising {
  chain: { httpUrl: string; fromBlock: number }
  random: Random
  /** Blocks from one reorganisation to the next; 0 for none. */
  every: number
}

interface FallenBlock {
  transactions: { hash: Hex; from: Hex }[]
}

const DEEPEST = 3
const FORGOTTEN = 0.25
const LOOK_EVERY_MS = 500

/**
 * Replaces the last `depth` blocks. Most of their transactions come back, in the last new block; those of some senders
 * are forgotten, as when a fee was too low the second time.
 */
const reorganise = async (httpUrl: string, head: number, depth: number, random: Random) => {
  const numbers = Array.from({ length: depth }, (_, index) => `0x${(head - index).toString(16)}`).reverse()
  const blocks = await rpcBatch(
    httpUrl,
    numbers.map((number): RpcCall => ['eth_getBlockByNumber', number, true]),
  )
  const fallen = (blocks as FallenBlock[]).flatMap(({ transactions }) => transactions)
  const forgotten = new Set(fallen.map(({ from }) => from).filter(() => random.chance(FORGOTTEN)))
  const kept = fallen.filter(({ from }) => !forgotten.has(from))
  const raw =
    kept.length === 0
      ? []
      : await rpcBatch(
          httpUrl,
          kept.map(({ hash }): RpcCall => ['eth_getRawTransactionByHash', hash]),
        )
  await rpc(
    httpUrl,
    'anvil_reorg',
    depth,
    raw.map((transaction) => [transaction, depth - 1]),
  )
  // Mining the new blocks in one go moves the node's clock.
  await rpc(httpUrl, 'anvil_setTime', Math.floor(Date.now() / 1000))
}

/** Takes blocks back now and then. Returns what ends it. */
export const startReorganising = ({ chain, random, every }: Reorganising): (() => void) => {
  if (every === 0) return () => undefined
  let due: number | null = null
  let busy = false

  const look = async () => {
    const head = Number(await rpc<Hex>(chain.httpUrl, 'eth_blockNumber'))
    due ??= head + every
    const depth = Math.min(random.integer(1, DEEPEST), head - chain.fromBlock)
    if (head < due || depth < 1) return
    due = head + every
    await reorganise(chain.httpUrl, head, depth, random)
  }
  const timer = setInterval(() => {
    if (busy) return
    busy = true
    // The head may have moved on under our hands: then the next look does it.
    void look()
      .catch(() => undefined)
      .finally(() => (busy = false))
  }, LOOK_EVERY_MS)
  return () => clearInterval(timer)
}
