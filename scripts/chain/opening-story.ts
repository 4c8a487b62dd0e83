import type { Hex } from 'viem'
import { chooseCreation } from './choose-action'
import type { PoolAction } from './pool-action'
import type { Random } from './random'

const MILLI = 10n ** 15n

/**
 * Two pools that show everything that can happen to one, so that even a short history holds every kind of event:
 * the first one fills up; in the second a member adds, takes some out, claims, leaves and returns before it closes.
 */
export const openingStory = (random: Random, accounts: readonly Hex[]): PoolAction[] => {
  const [first, second, third] = accounts as readonly [Hex, Hex, Hex]
  const limits = { minContribution: MILLI, maxContribution: 500n * MILLI }
  const full = { ...chooseCreation(random, [first]), ...limits, maxMembers: 2 }
  const eventful = { ...chooseCreation(random, [second]), ...limits, maxMembers: 10 }
  const join = (from: Hex, poolId: bigint, amount: bigint): PoolAction => ({ kind: 'join', from, poolId, amount })
  return [
    full,
    join(first, 1n, 4n * MILLI),
    join(second, 1n, 3n * MILLI),
    eventful,
    join(second, 2n, 8n * MILLI),
    join(third, 2n, 6n * MILLI),
    join(third, 2n, 2n * MILLI),
    { kind: 'withdraw', from: third, poolId: 2n, amount: 3n * MILLI },
    { kind: 'claim', from: second, poolId: 2n },
    { kind: 'leave', from: third, poolId: 2n },
    join(third, 2n, 5n * MILLI),
    { kind: 'close', from: second, poolId: 2n },
    { kind: 'leave', from: second, poolId: 2n },
  ]
}
