import { formatFigure } from '@/lib/format/figure'
import { figureLocale } from '../figure-locale'
import { counted } from './counted'

const figure = (count: number) => formatFigure(count, figureLocale())

export const cards = {
  label: 'Figures',
  totalPools: 'Total pools',
  eventsToday: 'Events today',
  eventsThisHour: 'Events this hour',
  liveStatus: 'Live status',
  open: (count: number) => `${figure(count)} open`,
  active: (count: number) => `${figure(count)} active`,
  closed: (count: number) => `${figure(count)} closed`,
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
