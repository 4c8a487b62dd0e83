import { counted } from './counted'

export const charts = {
  fold: 'Charts',
  ranges: { label: 'Time range', 7: '7 d', 30: '30 d', 90: '90 d', all: 'All' },
  overTime: {
    title: 'Pools over time',
    summary: (first: string, from: string, last: string) => `Pools over time: ${first} on ${from}, ${last} now`,
    date: 'Date',
    pools: 'Pools',
  },
  activity: {
    title: 'Activity',
    by: { label: 'Show activity by', day: 'Day', week: 'Week' },
    summary: { day: 'Events by day', week: 'Events by week' },
    total: (count: number) => counted(count, 'event'),
    period: { day: 'Day', week: 'Week from' },
    created: 'New pools',
    other: 'Other events',
    bar: (date: string, created: number, other: number) =>
      `${date}: ${counted(created, 'new pool')}, ${counted(other, 'other event')}`,
  },
  sizes: {
    title: 'Pool sizes',
    unit: 'BTC saved',
    summary: 'Number of pools by BTC saved',
    range: 'BTC saved',
    pools: 'Pools',
    bar: (range: string, count: number) => `${range} BTC: ${counted(count, 'pool')}`,
    shares: 'Share of all savings',
    classes: { small: 'under 0.01', medium: '0.01 to 0.1', large: '0.1 to 1', huge: '1 and more' },
    shareOfPools: 'of pools',
    shareOfBtc: 'of savings',
  },
  empty: 'Nothing to draw yet.',
  failed: 'The charts could not be loaded.',
}
