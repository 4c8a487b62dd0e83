import { counted } from './counted'

export const record = {
  page: {
    title: 'All activity – Tidemark',
    heading: 'Activity',
    lead: 'Everything that happened in the pools, newest first: what you see has no gaps, as far back as it goes.',
  },
  list: 'Events',
  shown: (count: number) => `${counted(count, 'event')} shown`,
  kinds: 'Kind of event',
  pool: 'Pool number',
  who: 'Address',
  useMine: (address: string) => `Mine: ${address}`,
  newer: (count: number) => counted(count, 'new event'),
  older: 'Show older events',
  loading: 'Reading the record',
  none: { title: 'No event matches', text: 'Ask for another kind, pool, address or time.' },
  clear: 'Show all events',
  beginning: 'This is where it all began: nothing happened in the pools before.',
  beginningOfTime: 'Nothing older lies in the time that you chose.',
  stillRead: (percent: string) =>
    `What happened before is still being read from the network (${percent}). It appears here as it comes in.`,
  notKept: 'What happened before is no longer kept in this browser.',
  notKeptHere: 'This browser does not let the page keep the history: only the latest events are listed here.',
  notYet: 'What happened before is being put in order and appears here in a moment.',
}
