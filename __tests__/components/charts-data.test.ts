import { activityBars } from '@/components/dashboard/cooperative-savings/charts/activity-bars'
import { chartTime } from '@/components/dashboard/cooperative-savings/charts/chart-time'
import { clipSeries, totalsAt } from '@/components/dashboard/cooperative-savings/charts/clip-series'
import { heatCounts, heatLevel, heatScale } from '@/components/dashboard/cooperative-savings/charts/heat-data'
import { sizeBins, sizeShares } from '@/components/dashboard/cooperative-savings/charts/pool-size-data'
import { hourName, hourSpan } from '@/lib/format/hours'
import { weekdayNames } from '@/lib/format/weekdays'
import { poolView } from './support/events'

const at = (time: string) => Date.parse(time)
const quarter = (time: string) => at(time) / 900_000
const iso = (time: number) => new Date(time).toISOString().replace('.000Z', 'Z')
const first = at('2025-06-01T00:00:00Z')
const now = at('2025-11-21T15:00:00Z') // a Friday

describe('the time of the charts', () => {
  it('is the last days, today among them', () => {
    const time = chartTime({ range: 7, period: 'day' }, first, now, 'UTC')
    expect([iso(time.from), iso(time.to)]).toEqual(['2025-11-15T00:00:00Z', '2025-11-21T15:00:00Z'])
    expect(time.starts).toHaveLength(7)
    expect(iso(time.starts.at(-1)!)).toBe('2025-11-21T00:00:00Z')
  })

  it('begins with the first event when all is shown; with many days, only weeks are', () => {
    const time = chartTime({ range: 'all', period: 'day' }, first, now, 'UTC')
    expect(time).toMatchObject({ from: first, to: now, period: 'week', isPeriodFree: false })
    expect(iso(time.starts[0]!)).toBe('2025-05-26T00:00:00Z')
    expect(time.starts).toHaveLength(26)
  })

  it('of own dates takes both whole, and ends now at the latest', () => {
    const own = (from: string, through: string) =>
      chartTime({ range: { from, through }, period: 'day' }, first, now, 'America/La_Paz')
    expect([own('2025-11-01', '2025-11-02')].map(({ from, to }) => [iso(from), iso(to)])).toEqual([
      ['2025-11-01T04:00:00Z', '2025-11-03T04:00:00Z'],
    ])
    expect(own('2025-11-20', '2025-12-24').to).toBe(now)
    expect(own('2025-12-01', '2025-12-24').starts).toEqual([])
  })

  it('has days of 23 and 25 hours, and weeks from Monday with them', () => {
    const view = { range: { from: '2025-10-20', through: '2025-11-02' }, period: 'day' } as const
    const days = chartTime(view, first, now, 'Europe/Berlin').starts
    expect(days).toHaveLength(14)
    expect(days.slice(5, 8).map(iso)).toEqual(['2025-10-24T22:00:00Z', '2025-10-25T22:00:00Z', '2025-10-26T23:00:00Z'])
    const weeks = chartTime({ ...view, period: 'week' }, first, now, 'Europe/Berlin').starts
    expect(weeks.map(iso)).toEqual(['2025-10-19T22:00:00Z', '2025-10-26T23:00:00Z'])
  })
})

const quarters = new Map([
  [quarter('2025-11-21T00:00:00Z'), { events: 5, created: 2 }],
  [quarter('2025-11-20T23:45:00Z'), { events: 3, created: 0 }],
  [quarter('2025-11-16T12:00:00Z'), { events: 7, created: 1 }],
  [quarter('2020-01-01T00:00:00Z'), { events: 99, created: 99 }],
])

describe('activity bars', () => {
  const bars = (range: 7 | 'all', period: 'day' | 'week') =>
    activityBars(quarters, chartTime({ range, period }, first, now, 'UTC')).map(({ created, other }) => [
      created,
      other,
    ])

  it('count by the day, oldest first, and leave out what is older', () => {
    expect(bars(7, 'day').slice(-3)).toEqual([
      [0, 0],
      [0, 3],
      [2, 3],
    ])
  })

  it('count by weeks from Monday, the first one whole', () => {
    expect(bars(7, 'week')).toEqual([
      [1, 6],
      [2, 6],
    ])
  })

  it('leave out what comes after own dates', () => {
    const time = chartTime({ range: { from: '2025-11-16', through: '2025-11-20' }, period: 'day' }, first, now, 'UTC')
    expect(activityBars(quarters, time).map(({ created, other }) => created + other)).toEqual([7, 0, 0, 0, 3])
  })
})

describe('the heat map', () => {
  const week = { range: 7, period: 'day' } as const
  const cells = (zone: string) =>
    heatCounts(quarters, chartTime(week, first, now, zone), zone).flatMap((count, cell) =>
      count > 0 ? [[Math.floor(cell / 24), cell % 24, count]] : [],
    )

  it('counts by weekday and hour of the viewer, whole in time', () => {
    expect(cells('UTC')).toEqual([
      [3, 23, 3],
      [4, 0, 5],
      [6, 12, 7],
    ])
    expect(cells('America/La_Paz')).toEqual([
      [3, 19, 3],
      [3, 20, 5],
      [6, 8, 7],
    ])
    expect(cells('Asia/Kolkata')).toEqual([
      [4, 5, 8],
      [6, 17, 7],
    ])
  })

  it('has a scale of whole numbers, without gaps and with no more steps than counts', () => {
    expect(heatScale(0)).toEqual([])
    expect(heatScale(2).map(({ least, most }) => [least, most])).toEqual([
      [1, 1],
      [2, 2],
    ])
    for (const highest of [1, 3, 4, 5, 10, 999]) {
      const scale = heatScale(highest)
      expect(scale[0]?.least).toBe(1)
      expect(scale.at(-1)?.most).toBe(highest)
      for (const [index, { least }] of scale.entries()) if (index > 0) expect(least).toBe(scale[index - 1]!.most + 1)
      expect(heatLevel(0, scale)).toBe(0)
      expect(heatLevel(1, scale)).toBe(scale[0]!.level)
      expect(heatLevel(highest, scale)).toBe(scale.at(-1)!.level)
    }
  })

  it('names days and hours in the viewer’s language', () => {
    expect(weekdayNames('en', 'short')).toEqual(['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'])
    expect(weekdayNames('es', 'long')[0]).toBe('lunes')
    expect(hourName(6, 'en').replace(/\s/g, ' ')).toBe('6 AM')
    expect(hourSpan(6, 'en').replace(/\s/g, ' ')).toBe('6:00 – 7:00 AM')
    expect(hourSpan(23, 'en').replace(/\s/g, ' ')).toBe('11:00 PM – 12:00 AM')
  })
})

describe('a clipped series', () => {
  const series = [
    [100, 1],
    [200, 2],
    [300, 3],
  ] as const

  it('starts with what held at the edge and ends with what held at the other', () => {
    expect(clipSeries(series, 150, 400)).toEqual([
      [150, 1],
      [200, 2],
      [300, 3],
      [400, 3],
    ])
    expect(clipSeries(series, 50, 250)).toEqual([
      [50, 0],
      [100, 1],
      [200, 2],
      [250, 2],
    ])
  })

  it('is level when nothing happened in the range, and empty when nothing had by then', () => {
    expect(clipSeries(series, 350, 400)).toEqual([
      [350, 3],
      [400, 3],
    ])
    expect(clipSeries(series, 0, 99)).toEqual([])
    expect(clipSeries([], 0, 10)).toEqual([])
  })

  it('is drawn no finer than one can see', () => {
    const long = Array.from({ length: 10_000 }, (_, index) => [index, index + 1] as const)
    const points = clipSeries(long, 0, 10_000)
    expect(points.length).toBeLessThan(503)
    expect(points.at(-1)).toEqual([10_000, 10_000])
  })

  it('has a total at any time', () => {
    expect(totalsAt(series, [50, 100, 250, 999])).toEqual([0, 1, 2, 3])
  })
})

describe('pool sizes', () => {
  const btc = (amount: number) => BigInt(Math.round(amount * 1e9)) * 10n ** 9n
  const pools = [0, 0.0005, 0.001, 0.02, 0.5, 1, 250].map((size, id) => poolView(id, { totalBtc: btc(size) }))

  it('count every pool once, each edge in the bin it opens', () => {
    const bins = sizeBins(pools)
    expect(bins.map(({ count }) => count).reduce((sum, count) => sum + count)).toBe(pools.length)
    expect(bins.map(({ from, to, count }) => [from, to, count])).toEqual([
      [0, 0.001, 2],
      [0.001, 0.003, 1],
      [0.003, 0.01, 0],
      [0.01, 0.03, 1],
      [0.03, 0.1, 0],
      [0.1, 0.3, 0],
      [0.3, 1, 1],
      [1, 3, 1],
      [3, 10, 0],
      [10, null, 1],
    ])
  })

  it('have shares that make a whole', () => {
    const shares = sizeShares(pools)
    expect(shares.map(({ ofPools }) => Math.round(ofPools * 7))).toEqual([3, 1, 1, 2])
    expect(shares.reduce((sum, { ofBtc }) => sum + ofBtc, 0)).toBeCloseTo(1)
    expect(sizeShares([]).every(({ ofPools, ofBtc }) => ofPools === 0 && ofBtc === 0)).toBe(true)
  })
})
