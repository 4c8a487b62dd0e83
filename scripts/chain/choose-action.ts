import type { Hex } from 'viem'
import { chooseContribution } from './choose-contribution'
import type { PoolAction } from './pool-action'
import type { BookPool } from './pool-book'
import { poolName } from './pool-names'
import type { Random } from './random'

/** Opens a pool with limits that people might choose. */
export const chooseCreation = (random: Random, accounts: readonly Hex[], name = poolName(random)): PoolAction => {
  const minContribution = BigInt(random.pick([1, 1, 1, 2, 5, 10])) * 10n ** 15n
  return {
    kind: 'create',
    from: random.pick(accounts),
    name,
    minContribution,
    maxContribution: minContribution * BigInt(random.pick([20, 50, 100, 500])),
    maxMembers: random.pick([2, 3, 5, 5, 8, 10, 12, 20, 30, 100]),
  }
}

const join = (random: Random, pool: BookPool, from: Hex): PoolAction | null => {
  const amount = chooseContribution(random, pool, pool.members.get(from) ?? 0n)
  return amount === null ? null : { kind: 'join', from, poolId: pool.id, amount }
}

const newcomerJoins = (random: Random, pool: BookPool, accounts: readonly Hex[]) => {
  // Somebody who left comes back more readily than a stranger joins.
  const candidates = random.chance(0.3) && pool.leavers.size > 0 ? [...pool.leavers] : accounts
  const from = random.pick(candidates)
  return pool.members.has(from) ? null : join(random, pool, from)
}

const memberActs = (random: Random, pool: BookPool): PoolAction | null => {
  const [from, held] = random.pick([...pool.members])
  const fate = random.next()
  const poolId = pool.id
  if (fate < 0.35) return pool.closed || isFull(pool) ? null : join(random, pool, from)
  if (fate < 0.65) return pool.active ? { kind: 'claim', from, poolId } : null
  if (fate < 0.85) {
    const spare = held - pool.minContribution
    return spare > 0n ? { kind: 'withdraw', from, poolId, amount: (spare * BigInt(random.integer(2, 9))) / 10n } : null
  }
  return { kind: 'leave', from, poolId }
}

const isFull = (pool: BookPool) => pool.members.size >= pool.maxMembers

const tryOnce = (random: Random, pools: readonly BookPool[], accounts: readonly Hex[]): PoolAction | null => {
  // Young pools see most of the action.
  const pool = random.pick(random.chance(0.5) ? pools.slice(-12) : pools)
  const fate = random.next()
  if (fate < 0.03) return pool.closed ? null : { kind: 'close', from: pool.creator, poolId: pool.id }
  if (fate < 0.62) return pool.closed || isFull(pool) ? null : newcomerJoins(random, pool, accounts)
  return pool.members.size > 0 ? memberActs(random, pool) : null
}

/** Something that one of the accounts can do now in one of these pools; a new pool when nothing else comes to mind. */
export const chooseAction = (random: Random, pools: readonly BookPool[], accounts: readonly Hex[]): PoolAction => {
  for (let attempt = 0; pools.length > 0 && attempt < 50; attempt++) {
    const action = tryOnce(random, pools, accounts)
    if (action) return action
  }
  return chooseCreation(random, accounts)
}
