import type { Hex } from '@/lib/blockchain/engine/chain-log'
import type { PoolEvent, PoolEventOf } from '@/lib/pools/pool-event'
import type { PoolStatistics } from '@/lib/pools/pool-statistics'
import type { PoolView } from '@/lib/pools/pool-view'

export const creator: Hex = '0x71c7656ec7ab88b098defb751b7401b5f6d8976f'

/** A pool created in block `number`, whose name and time may be said. */
export function created(
  number: number,
  name = `Pool ${number}`,
  timestamp = 1_700_000_000,
): PoolEventOf<'PoolCreated'> {
  const args = {
    poolId: BigInt(number),
    creator,
    name,
    minContribution: 10n ** 15n,
    maxMembers: 5n,
    timestamp: BigInt(timestamp),
  }
  return { ...envelope(number, timestamp), type: 'PoolCreated', args, ...args }
}

/** A member who paid 0.025 BTC into pool `number`. */
export function joined(number: number, timestamp = 1_700_000_000): PoolEvent {
  const args = {
    poolId: BigInt(number),
    member: creator,
    btcAmount: 25n * 10n ** 15n,
    shares: 1n,
    timestamp: BigInt(timestamp),
  }
  return { ...envelope(number, timestamp), type: 'MemberJoined', args, ...args }
}

function envelope(number: number, timestamp: number) {
  const hash: Hex = `0x${number.toString(16).padStart(64, '0')}`
  return {
    poolId: BigInt(number),
    blockNumber: BigInt(number),
    blockHash: hash,
    transactionHash: hash,
    logIndex: 0n,
    timestamp: BigInt(timestamp),
    via: 'push' as const,
    removed: false,
  }
}

/** An open pool with two of five members. */
export function poolView(id: number, changes: Partial<PoolView> = {}): PoolView {
  return {
    id,
    name: `Pool ${id}`,
    creator,
    minContribution: 10n ** 15n,
    maxContribution: null,
    maxMembers: 5,
    currentMembers: 2,
    status: 'accepting',
    allowNewMembers: true,
    createdAt: 1_700_000_000,
    totalBtc: 25n * 10n ** 15n,
    asOfBlock: 1,
    ...changes,
  }
}

export const statistics: PoolStatistics = {
  poolsCreatedToday: 3,
  eventsToday: 86,
  eventsThisHour: 9,
  totalEvents: 2431,
  totalPools: 252,
  lastEventAt: 1_700_000_000_000,
  uptimeMs: 13_260_000,
  latestPool: { id: 252, name: 'Pasanaku Norte' },
  trendToday: 0.12,
  trendHour: 'new',
}
