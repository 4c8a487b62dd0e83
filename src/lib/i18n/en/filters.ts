import { counted } from './counted'

export const filters = {
  more: 'More filters',
  moreSet: (count: number) => `More filters, ${counted(count, 'set', 'set')}`,
  loading: 'Loading the filters',
  failed: 'The filters could not be loaded.',
  again: 'Try again',
  reset: 'Reset these filters',
  mine: 'Mine',
  followed: 'Followed',
  creator: 'Opened by',
  size: 'Saved together',
  sizes: {
    all: 'Any amount',
    small: 'under 0.01 BTC',
    medium: '0.01 to 0.1 BTC',
    large: '0.1 to 1 BTC',
    huge: '1 BTC and more',
  },
  from: 'From day',
  to: 'To day',
  openedFrom: 'Opened from',
  openedTo: 'Opened until',
  address: 'Address (0x…)',
}
