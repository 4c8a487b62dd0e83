import type { Hex } from 'viem'
import { drawTimes } from './draw-times'
import { groupIntoBlocks } from './group-into-blocks'
import { mineHistory } from './mine-history'
import { planHistory } from './plan-history'
import { PoolBook } from './pool-book'
import { createRandom } from './random'
import { rpc } from './rpc'
import { syncPoolBook } from './sync-pool-book'

interface Past {
  chain: { httpUrl: string; address: Hex; fromBlock: number }
  accounts: readonly Hex[]
  seed: number
}

/** Actions for each pool opened, the opening included. */
const EVENTS_PER_POOL = 6
const DAY = 86_400
/** How much happens in a time when the chain was not running, a day. */
const MISSED_EVENTS_PER_DAY = 30
const MOST_MISSED_EVENTS = 3000
/** A shorter pause is no gap. */
const SHORTEST_GAP = 600

/** Seconds of chain time that a history with this many pools needs at least. */
export const shortestHistory = (pools: number): number => pools * EVENTS_PER_POOL * 2

/** Fills a new chain with `pools` pools and their lives, between two Unix times. */
export const writeHistory = async ({ chain, accounts, seed }: Past, pools: number, from: number, to: number) => {
  const plan = { random: createRandom(seed), accounts, book: new PoolBook(), creations: pools }
  const actions = planHistory({ ...plan, events: pools * EVENTS_PER_POOL })
  const blocks = groupIntoBlocks(createRandom(seed + 1), actions)
  await mineHistory(chain, blocks, drawTimes(createRandom(seed + 2), blocks.length, from, to, true))
}

/** Makes up for the time since a kept chain's last block. A chain without pools stays as it is. */
export const fillGap = async ({ chain, accounts, seed }: Past, to: number): Promise<void> => {
  const head = await rpc<{ number: Hex; timestamp: Hex }>(chain.httpUrl, 'eth_getBlockByNumber', 'latest', false)
  const from = Number(head.timestamp)
  const book = new PoolBook()
  await syncPoolBook(chain, book, chain.fromBlock, Number(head.number))
  if (book.pools.length === 0 || to - from < SHORTEST_GAP) return

  const events = Math.min(Math.ceil(((to - from) / DAY) * MISSED_EVENTS_PER_DAY), MOST_MISSED_EVENTS)
  const random = createRandom(seed + Number(head.number))
  const creations = Math.round(events / EVENTS_PER_POOL)
  const blocks = groupIntoBlocks(random, planHistory({ random, accounts, book, creations, events }))
  await mineHistory(chain, blocks, drawTimes(random, blocks.length, from, to, false))
}
