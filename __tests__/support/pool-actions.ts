import type { Hex } from '@/lib/blockchain/engine/chain-log'
import { performPoolTransaction } from '../../scripts/chain/perform-pool-transaction'
import { rpc } from '../../scripts/chain/rpc'
import type { Chain } from '../../scripts/chain/start-chain'

export const BTC = 10n ** 18n

/** Some account of the chain that takes part in pools. */
export const member = (chain: Chain, index = 0): Hex => chain.accounts[1 + index] as Hex

export const createPool = (chain: Chain, name: string, from = member(chain)) =>
  performPoolTransaction(chain, {
    from,
    functionName: 'createPool',
    args: [name, BTC / 1000n, BTC, 10n],
  })

export const joinPool = (chain: Chain, id: number, value: bigint, from = member(chain, 1)) =>
  performPoolTransaction(chain, { from, functionName: 'joinPool', args: [BigInt(id)], value })

export const closePool = (chain: Chain, id: number, from = member(chain)) =>
  performPoolTransaction(chain, { from, functionName: 'closePool', args: [BigInt(id)] })

/** Replaces the last `depth` blocks by as many, the last of which includes the given transactions again. */
export async function reorganise(chain: Chain, depth: number, again: readonly Hex[]): Promise<void> {
  const raw = []
  for (const hash of again) raw.push([await rpc<Hex>(chain.httpUrl, 'eth_getRawTransactionByHash', hash), depth - 1])
  await rpc(chain.httpUrl, 'anvil_reorg', depth, raw)
  await rpc(chain.httpUrl, 'anvil_setTime', Math.floor(Date.now() / 1000))
}
