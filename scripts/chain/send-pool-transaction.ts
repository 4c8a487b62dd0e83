import { encodeFunctionData, type ContractFunctionArgs, type ContractFunctionName, type Hex } from 'viem'
import { cooperativePoolAbi } from '@/lib/pools/abi'
import { rpc } from './rpc'

export type PoolWrite = ContractFunctionName<typeof cooperativePoolAbi, 'nonpayable' | 'payable'>

export interface PoolTransaction<Name extends PoolWrite = PoolWrite> {
  from: Hex
  functionName: Name
  args: ContractFunctionArgs<typeof cooperativePoolAbi, 'nonpayable' | 'payable', Name>
  /** In wei of BTC. */
  value?: bigint
}

const WORD = 32

/**
 * Ample, so that the node need not try each call out: its estimate can be of a block too early and fall short.
 * A long name fills many storage slots.
 */
const gasFor = ({ args }: PoolTransaction): bigint => {
  const texts = (args as readonly unknown[]).filter((arg) => typeof arg === 'string')
  const words = texts.reduce((sum, text) => sum + Math.ceil(Buffer.byteLength(text) / WORD), 0)
  return 400_000n + 25_000n * BigInt(words)
}

/** The parameter of `eth_sendTransaction` for a call of the pool contract by one of the chain's own accounts. */
export const poolTransactionRequest = <Name extends PoolWrite>(address: Hex, transaction: PoolTransaction<Name>) => ({
  from: transaction.from,
  to: address,
  data: encodeFunctionData({
    abi: cooperativePoolAbi,
    functionName: transaction.functionName as PoolWrite,
    args: transaction.args as never,
  }),
  ...(transaction.value === undefined ? {} : { value: `0x${transaction.value.toString(16)}` }),
  gas: `0x${gasFor(transaction as PoolTransaction).toString(16)}`,
})

/** Sends it and resolves with its hash; it is in no block yet, and may be refused there. */
export const sendPoolTransaction = <Name extends PoolWrite>(
  chain: { httpUrl: string; address: Hex },
  transaction: PoolTransaction<Name>,
): Promise<Hex> => rpc<Hex>(chain.httpUrl, 'eth_sendTransaction', poolTransactionRequest(chain.address, transaction))
