import { counted } from './counted'

export const ribbon = {
  region: 'Latest blocks',
  keys: 'Blocks, oldest to newest',
  block: (number: string) => `Block ${number}`,
  events: (count: number) => (count === 0 ? 'nothing happened' : counted(count, 'event')),
  ofKind: (count: number, kind: string) => `${count} × ${kind.toLowerCase()}`,
  states: { proved: 'checked', found: 'filled in afterwards', unproved: 'not checked yet' },
  undone: (count: number) => `${counted(count, 'event')} taken back by the network`,
  through: 'everything is complete up to here',
  more: (count: number) => `and ${counted(count, 'more event', 'more events')}`,
  explorer: 'Open in the explorer',
  explained: {
    proved: 'Checked: nothing is missing here.',
    found: 'Filled in after a gap. Checked: nothing is missing here.',
    unproved: 'Shown as it came in. It is checked within a moment.',
  },
}
