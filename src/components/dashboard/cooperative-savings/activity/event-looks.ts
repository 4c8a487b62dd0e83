import type { PoolEventType } from '@/lib/pools/pool-event'

/** The colour of each kind of event, wherever it is shown. */
export const eventLooks = {
  PoolCreated: 'bg-tide',
  MemberJoined: 'bg-live',
  MemberLeft: 'bg-idle',
  PartialWithdrawal: 'bg-warn',
  YieldClaimed: 'bg-purple',
  PoolStatusUpdated: 'bg-blue',
  PoolClosed: 'bg-fail',
} as const satisfies Record<PoolEventType, string>
