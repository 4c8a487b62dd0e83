import { setTimeout as sleep } from 'node:timers/promises'
import { decodeErrorResult, type Hex, type RpcTransactionReceipt } from 'viem'
import { poolErrorsAbi } from '@/lib/pools/abi-errors'
import { rpc } from './rpc'
import { RpcError } from './rpc-error'
import {
  poolTransactionRequest,
  sendPoolTransaction,
  type PoolTransaction,
  type PoolWrite,
} from './send-pool-transaction'

interface Target {
  httpUrl: string
  address: Hex
}

const LOOK_EVERY_MS = 20

/** Asks the node again, without a transaction, why the contract refuses. */
const refusal = async (chain: Target, transaction: PoolTransaction<PoolWrite>, block: Hex): Promise<string> => {
  const request = poolTransactionRequest(chain.address, transaction)
  const error: unknown = await rpc(chain.httpUrl, 'eth_call', request, block).catch((reason: unknown) => reason)
  if (!(error instanceof RpcError) || !error.data || error.data === '0x') return 'no reason given'
  return decodeErrorResult({ abi: poolErrorsAbi, data: error.data }).errorName
}

/**
 * Sends a call of the pool contract and resolves with its receipt once it is in a block; on a chain that mines by hand,
 * that is up to the caller. Throws when the contract refuses, naming its error.
 */
export const performPoolTransaction = async <Name extends PoolWrite>(
  chain: Target,
  transaction: PoolTransaction<Name>,
): Promise<RpcTransactionReceipt> => {
  const hash = await sendPoolTransaction(chain, transaction)
  for (;;) {
    const receipt = await rpc<RpcTransactionReceipt | null>(chain.httpUrl, 'eth_getTransactionReceipt', hash)
    if (receipt?.status === '0x1') return receipt
    if (receipt) {
      const reason = await refusal(chain, transaction, receipt.blockNumber)
      throw new Error(`The contract refused ${transaction.functionName}: ${reason}.`)
    }
    await sleep(LOOK_EVERY_MS)
  }
}
