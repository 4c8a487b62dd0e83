import { counted } from './counted'

export const toasts = {
  region: 'Messages',
  close: 'Dismiss',
  titles: {
    PoolCreated: 'New cooperative pool',
    MemberJoined: 'Somebody paid in',
    MemberLeft: 'A member left',
    PartialWithdrawal: 'A member took money out',
    YieldClaimed: 'A member took their yield',
    PoolStatusUpdated: 'A pool is now active',
    PoolClosed: 'A pool was closed',
  },
  newPools: (count: number) => counted(count, 'new pool'),
  announced: (count: number) => `${counted(count, 'new pool')} opened.`,
  burst: (pools: number, others: number) => {
    if (others === 0) return counted(pools, 'new pool')
    return pools === 0
      ? counted(others, 'new event')
      : `${counted(pools, 'new pool')} and ${counted(others, 'other event')}`
  },
  late: (count: number) => `${counted(count, 'thing')} happened while you were away`,
  lateText: 'The pools and figures have them all.',
  inFeed: 'Each of them is under “Latest activity”.',
}
