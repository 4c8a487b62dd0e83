import { counted } from './counted'

export const pools = {
  title: 'Pools',
  list: 'Pools, newest first',
  unnamed: (id: string) => `Unnamed pool #${id}`,
  wholeName: 'Show the whole name',
  shortName: 'Shorten the name',
  status: { accepting: 'Open', active: 'Active', closed: 'Closed' },
  by: 'by',
  members: (current: number, maximum: number) => `${current} of ${counted(maximum, 'member')}`,
  membersShort: (current: number, maximum: number) => `${current} / ${maximum}`,
  created: 'opened',
  showMore: (count: number) => `Show ${count} more`,
  shown: (shown: string, total: string) => `${shown} of ${total}`,
  loading: 'Loading the pools',
  empty: {
    title: 'No pools yet',
    text: 'As soon as somebody opens the first one, it appears here by itself.',
  },
  error: {
    title: 'The pools could not be loaded',
    text: 'The network did not answer as expected. Trying again often helps.',
    retry: 'Try again',
  },
  offline: {
    title: 'You are offline',
    text: 'The pools appear as soon as your device is connected again.',
    stale: 'You are offline. This is the last known picture.',
  },
}
