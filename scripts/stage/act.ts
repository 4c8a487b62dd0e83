import { parseEventLogs } from 'viem'
import { poolEventsAbi } from '@/lib/pools/abi-events'
import { performPoolTransaction } from '../chain/perform-pool-transaction'
import { sendPoolTransaction } from '../chain/send-pool-transaction'
import type { Chain } from '../chain/start-chain'

const MILLI = 10n ** 15n

const member = (chain: Chain, index: number) =>
  chain.accounts[1 + (index % (chain.accounts.length - 1))] as `0x${string}`

/** Opens a pool; resolves with its number once its block is mined. */
export const createPool = async (chain: Chain, name: string, by = 0): Promise<number> => {
  const { logs } = await performPoolTransaction(chain, {
    from: member(chain, by),
    functionName: 'createPool',
    args: [name, MILLI, 100_000n * MILLI, 30n],
  })
  const [created] = parseEventLogs({ abi: poolEventsAbi, eventName: 'PoolCreated', logs })
  if (!created) throw new Error('The pool was not created.')
  return Number(created.args.poolId)
}

const payment = (chain: Chain, id: number, by: number) =>
  ({ from: member(chain, by), functionName: 'joinPool', args: [BigInt(id)], value: 5n * MILLI }) as const

/** Pays into a pool as another member than its creator; one event. */
export const joinPool = async (chain: Chain, id: number, by = 1): Promise<void> => {
  await performPoolTransaction(chain, payment(chain, id, by))
}

/** One member pays into one pool so many times, a block each where every transaction is mined at once. */
export const payIn = async (chain: Chain, id: number, times: number): Promise<void> => {
  for (let paid = 1; paid < times; paid++) await sendPoolTransaction(chain, payment(chain, id, 1))
  // A sender's transactions are mined in their order: with the last one all are.
  await joinPool(chain, id, 1)
}
