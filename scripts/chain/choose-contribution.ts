import type { BookPool } from './pool-book'
import type { Random } from './random'

/** Amounts come in steps that people would type. */
const STEP = 10n ** 14n

/** An amount the pool takes from a member who holds `held` already, mostly small; null when there is no room left. */
export const chooseContribution = (random: Random, pool: BookPool, held: bigint): bigint | null => {
  const room = pool.maxContribution - held
  if (room < pool.minContribution) return null
  const spread = room - pool.minContribution
  const eagerness = BigInt(Math.floor(random.next() ** 4 * 10_000))
  const wanted = pool.minContribution + (spread * eagerness) / 10_000n
  const rounded = wanted - (wanted % STEP)
  return rounded < pool.minContribution ? pool.minContribution : rounded
}
