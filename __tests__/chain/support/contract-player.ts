import {
  decodeFunctionResult,
  encodeFunctionData,
  parseEventLogs,
  type ContractFunctionArgs,
  type ContractFunctionName,
  type ContractFunctionReturnType,
  type Hex,
  type RpcTransactionReceipt,
} from 'viem'
import { cooperativePoolAbi } from '@/lib/pools/abi'
import { poolEventsAbi } from '@/lib/pools/abi-events'
import { performPoolTransaction } from '../../../scripts/chain/perform-pool-transaction'
import { rpc } from '../../../scripts/chain/rpc'
import type { PoolTransaction, PoolWrite } from '../../../scripts/chain/send-pool-transaction'
import { startChain, type Chain } from '../../../scripts/chain/start-chain'

export const MILLI = 10n ** 15n
export const BTC = 10n ** 18n

type View = 'view' | 'pure'
type Reads = ContractFunctionName<typeof cooperativePoolAbi, View>

/** The pool events of a transaction, in their order. */
export const eventsOf = (receipt: RpcTransactionReceipt) =>
  parseEventLogs({ abi: poolEventsAbi, logs: receipt.logs }).map(flat)

type Flat<Log> = Log extends { eventName: infer Name; args: infer Args } ? { eventName: Name } & Args : never

const flat = <Log extends { eventName: string; args: object }>({ eventName, args }: Log) =>
  ({ eventName, ...args }) as unknown as Flat<Log>

/** An empty chain of its own that mines at once, and the moves of the people on it. */
export class ContractPlayer {
  private constructor(readonly chain: Chain) {}

  static async start(): Promise<ContractPlayer> {
    return new ContractPlayer(await startChain())
  }

  stop = () => this.chain.stop()

  account(index: number): Hex {
    const account = this.chain.accounts[index]
    if (!account) throw new Error(`There is no account ${index}.`)
    return account
  }

  /** A call of the contract by the account with this number. */
  async act<Name extends PoolWrite>(who: number, transaction: Omit<PoolTransaction<Name>, 'from'>) {
    const receipt = await performPoolTransaction<Name>(this.chain, {
      ...transaction,
      from: this.account(who),
    } as PoolTransaction<Name>)
    return eventsOf(receipt)
  }

  /** Opens a pool and resolves with its id. */
  async open(who: number, name = 'Our roof', minContribution = MILLI, maxContribution = BTC, maxMembers = 10n) {
    const args = [name, minContribution, maxContribution, maxMembers] as const
    const [event] = await this.act(who, { functionName: 'createPool', args })
    if (event?.eventName !== 'PoolCreated') throw new Error('No pool was created.')
    return event.poolId
  }

  join = (who: number, poolId: bigint, value: bigint) =>
    this.act(who, { functionName: 'joinPool', args: [poolId], value })
  leave = (who: number, poolId: bigint) => this.act(who, { functionName: 'leavePool', args: [poolId] })
  claim = (who: number, poolId: bigint) => this.act(who, { functionName: 'claimYield', args: [poolId] })
  close = (who: number, poolId: bigint) => this.act(who, { functionName: 'closePool', args: [poolId] })
  withdraw = (who: number, poolId: bigint, amount: bigint) =>
    this.act(who, { functionName: 'withdrawPartial', args: [poolId, amount] })

  /** Answers as of the latest block. */
  async read<Name extends Reads>(
    functionName: Name,
    ...args: ContractFunctionArgs<typeof cooperativePoolAbi, View, Name> & readonly unknown[]
  ): Promise<ContractFunctionReturnType<typeof cooperativePoolAbi, View, Name>> {
    const call = { abi: cooperativePoolAbi, functionName: functionName as Reads, args: args as never }
    const request = { to: this.chain.address, data: encodeFunctionData(call) }
    const data = await rpc<Hex>(this.chain.httpUrl, 'eth_call', request, 'latest')
    return decodeFunctionResult({ ...call, data }) as ContractFunctionReturnType<typeof cooperativePoolAbi, View, Name>
  }

  rpc = <Result>(method: string, ...params: unknown[]) => rpc<Result>(this.chain.httpUrl, method, ...params)

  balance = async (account: Hex) => BigInt(await this.rpc<Hex>('eth_getBalance', account, 'latest'))

  /** Lets block time pass. */
  async wait(seconds: number) {
    await this.rpc('evm_increaseTime', seconds)
    await this.rpc('evm_mine')
  }
}
