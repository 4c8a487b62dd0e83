import { counted } from './counted'

export const activity = {
  title: 'Latest activity',
  list: 'Latest events, newest first',
  kinds: {
    PoolCreated: 'New pool',
    MemberJoined: 'Paid in',
    MemberLeft: 'Left',
    PartialWithdrawal: 'Took out',
    YieldClaimed: 'Yield',
    PoolStatusUpdated: 'Status',
    PoolClosed: 'Closed',
  },
  nowActive: 'now active',
  nowClosed: 'now closed',
  nowOpen: 'now open',
  transaction: 'Open in the explorer',
  transactionOf: (what: string) => `${what}: open in the explorer`,
  newer: (count: number) => counted(count, 'new event'),
  empty: 'No activity yet. The first event appears here by itself.',
}
