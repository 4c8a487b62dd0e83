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
  /** Without it the node tries the call out to find the amount, which takes longer. */
  gas?: bigint
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
  ...(transaction.gas === undefined ? {} : { gas: `0x${transaction.gas.toString(16)}` }),
})

/** Sends it and resolves with its hash; it is in no block yet, and may be refused there. */
export const sendPoolTransaction = <Name extends PoolWrite>(
  chain: { httpUrl: string; address: Hex },
  transaction: PoolTransaction<Name>,
): Promise<Hex> => rpc<Hex>(chain.httpUrl, 'eth_sendTransaction', poolTransactionRequest(chain.address, transaction))
