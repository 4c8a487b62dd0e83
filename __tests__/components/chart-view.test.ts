import {
  parseChartView,
  rangeProblem,
  writeChartView,
  type ChartView,
} from '@/components/dashboard/cooperative-savings/charts/chart-view'

const usualView: ChartView = { range: 90, period: 'day' }
const parse = (query: string) => parseChartView(new URLSearchParams(query))

it.each<[string, ChartView]>([
  ['', usualView],
  ['charts=7', { range: 7, period: 'day' }],
  ['charts=all&steps=week', { range: 'all', period: 'week' }],
  ['charts=2025-10-01_2025-11-05', { range: { from: '2025-10-01', through: '2025-11-05' }, period: 'day' }],
])('the address %j is read, and written as it was', (query, view) => {
  expect(parse(query)).toEqual(view)
  expect(writeChartView(view, new URLSearchParams())).toBe(query)
})

it.each([
  'charts=8',
  'charts=2025-10-01',
  'charts=2025-11-05_2025-10-01',
  'charts=2025-02-30_2025-03-01',
  'steps=year',
])('what %j does not say counts as not said', (query) => {
  expect(parse(query)).toEqual(usualView)
})

it('leaves the rest of the address as it is', () => {
  const params = new URLSearchParams('q=roof&charts=7&steps=week')
  expect(writeChartView(usualView, params)).toBe('q=roof')
  expect(writeChartView({ range: 30, period: 'week' }, params)).toBe('q=roof&charts=30&steps=week')
})

it.each([
  ['2025-10-01', '2025-10-01', null],
  ['2025-10-01', '2025-11-21', null],
  ['', '2025-10-01', 'missing'],
  ['2025-10-01', '2025-13-01', 'missing'],
  ['2025-10-02', '2025-10-01', 'order'],
  ['2025-10-02', '2025-11-22', 'bounds'],
  ['0202-10-02', '2025-11-20', 'bounds'],
])('from %s to %s on the 21st of November 2025: %s', (from, through, problem) => {
  expect(rangeProblem({ from, through }, '2025-11-21')).toBe(problem)
})
