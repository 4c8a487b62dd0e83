import { decodeFunctionResult, encodeFunctionData, parseEventLogs, type Hex, type RpcLog } from 'viem'
import { poolEventsAbi } from '@/lib/pools/abi-events'
import { poolReadsAbi } from '@/lib/pools/abi-reads'
import type { PoolBook } from './pool-book'
import { rpc, rpcBatch, type RpcCall } from './rpc'

interface Source {
  httpUrl: string
  address: Hex
}

const decode = (logs: readonly RpcLog[]) =>
  parseEventLogs({ abi: poolEventsAbi, logs: logs as unknown as Parameters<typeof parseEventLogs>[0]['logs'] })

type PoolLog = ReturnType<typeof decode>[number]

/** No event carries a pool's upper limit. */
const readMaxContributions = async ({ httpUrl, address }: Source, ids: readonly bigint[]) => {
  const calls = ids.map((id): RpcCall => {
    const data = encodeFunctionData({ abi: poolReadsAbi, functionName: 'getPoolInfo', args: [id] })
    return ['eth_call', { to: address, data }, 'latest']
  })
  const answers = calls.length > 0 ? await rpcBatch(httpUrl, calls) : []
  const limits = answers.map((data) => {
    const info = decodeFunctionResult({ abi: poolReadsAbi, functionName: 'getPoolInfo', data: data as Hex })
    return info.maxContribution
  })
  return new Map(ids.map((id, index) => [id, limits[index] ?? 0n]))
}

const enter = (book: PoolBook, log: PoolLog, maxContributions: ReadonlyMap<bigint, bigint>) => {
  const { eventName, args } = log
  const id = args.poolId
  if (eventName === 'PoolCreated') {
    const { creator, minContribution, maxMembers } = args
    const maxContribution = maxContributions.get(id) ?? 0n
    book.opened({ id, creator: lower(creator), minContribution, maxContribution, maxMembers: Number(maxMembers) })
  }
  if (eventName === 'MemberJoined') book.holds(id, lower(args.member), args.shares)
  if (eventName === 'PartialWithdrawal') book.holds(id, lower(args.member), args.remainingContribution)
  if (eventName === 'MemberLeft') book.left(id, lower(args.member))
  if (eventName === 'PoolClosed') book.closed(id)
}

const lower = (account: Hex) => account.toLowerCase() as Hex

/** Enters in the book what the chain says happened in these blocks, both ends included. */
export const syncPoolBook = async (source: Source, book: PoolBook, fromBlock: number, toBlock: number) => {
  if (toBlock < fromBlock) return
  const range = { fromBlock: `0x${fromBlock.toString(16)}`, toBlock: `0x${toBlock.toString(16)}` }
  const filter = { address: source.address, ...range }
  const logs = decode(await rpc<RpcLog[]>(source.httpUrl, 'eth_getLogs', filter))
  const opened = logs.filter(({ eventName }) => eventName === 'PoolCreated').map(({ args }) => args.poolId)
  const limits = await readMaxContributions(source, opened)
  for (const log of logs) enter(book, log, limits)
}
