import { counted } from './counted'

const figures = new Intl.NumberFormat('en')

export const cards = {
  label: 'Figures',
  totalPools: 'Total pools',
  eventsToday: 'Events today',
  eventsThisHour: 'Events this hour',
  liveStatus: 'Live status',
  open: (count: number) => `${figures.format(count)} open`,
  active: (count: number) => `${figures.format(count)} active`,
  closed: (count: number) => `${figures.format(count)} closed`,
  poolsCreated: (count: number) => `${counted(count, 'new pool')}`,
  than: { day: 'than yesterday by now', hour: 'than the hour before by now' },
  same: { day: 'as yesterday by now', hour: 'as the hour before' },
  new: { day: 'none yesterday by now', hour: 'none the hour before' },
  more: (percent: string) => `${percent} more`,
  fewer: (percent: string) => `${percent} fewer`,
  asMany: 'as many',
  manyTimes: { day: 'over 10 times yesterday’s', hour: 'over 10 times the hour before' },
  last: (age: string) => `last ${age}`,
  upToDate: 'Up to date',
  answersIn: (time: string) => `answers in ${time}`,
  history: 'Reading the history',
  counting: (percent: string) => `still counting, ${percent}`,
}
