import type { Hex } from 'viem'
import type { PoolBook } from './pool-book'
import type { PoolTransaction } from './send-pool-transaction'

/** One thing that an invented person does. Amounts in wei of BTC. */
export type PoolAction = { from: Hex } & (
  | { kind: 'create'; name: string; minContribution: bigint; maxContribution: bigint; maxMembers: number }
  | { kind: 'join'; poolId: bigint; amount: bigint }
  | { kind: 'withdraw'; poolId: bigint; amount: bigint }
  | { kind: 'leave' | 'claim' | 'close'; poolId: bigint }
)

const functionNames = { leave: 'leavePool', claim: 'claimYield', close: 'closePool' } as const

/** The call of the contract that does it. */
export const actionTransaction = (action: PoolAction): PoolTransaction => {
  const { from } = action
  switch (action.kind) {
    case 'create':
      return {
        from,
        functionName: 'createPool',
        args: [action.name, action.minContribution, action.maxContribution, BigInt(action.maxMembers)],
      }
    case 'join':
      return { from, functionName: 'joinPool', args: [action.poolId], value: action.amount }
    case 'withdraw':
      return { from, functionName: 'withdrawPartial', args: [action.poolId, action.amount] }
    default:
      return { from, functionName: functionNames[action.kind], args: [action.poolId] }
  }
}

/** Enters in the book what the contract will have done after this action. */
export const foresee = (book: PoolBook, action: PoolAction): void => {
  if (action.kind === 'create') {
    book.opened({ id: BigInt(book.pools.length + 1), creator: action.from, ...action })
    return
  }
  const held = book.pool(action.poolId)?.members.get(action.from) ?? 0n
  if (action.kind === 'join') book.holds(action.poolId, action.from, held + action.amount)
  if (action.kind === 'withdraw') book.holds(action.poolId, action.from, held - action.amount)
  if (action.kind === 'leave') book.left(action.poolId, action.from)
  if (action.kind === 'close') book.closed(action.poolId)
}
