import type { Hex } from '@/lib/blockchain/engine/chain-log'
import type { PoolInfo } from './pool-read'
import { addressAt, placeAt, textAt, uintAt } from './words'

/** What `getPoolInfo` returned; null for a pool that does not exist, of which the contract answers zeros. Throws RangeError on malformed data. */
export function decodePoolInfo(data: Hex): PoolInfo | null {
  const start = placeAt(data, 0)
  const field = (index: number) => start + 32 * index
  const createdAt = uintAt(data, field(4))
  if (createdAt === 0n) return null
  return {
    minContribution: uintAt(data, field(0)),
    maxContribution: uintAt(data, field(1)),
    maxMembers: uintAt(data, field(2)),
    currentMembers: uintAt(data, field(3)),
    createdAt,
    status: uintAt(data, field(5)),
    allowNewMembers: uintAt(data, field(6)) !== 0n,
    creator: addressAt(data, field(7)),
    name: textAt(data, field(8), start),
    totalBtcDeposited: uintAt(data, field(9)),
    totalMusdMinted: uintAt(data, field(10)),
    totalYieldGenerated: uintAt(data, field(11)),
  }
}
