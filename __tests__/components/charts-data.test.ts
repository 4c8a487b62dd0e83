import { activityBars } from '@/components/dashboard/cooperative-savings/charts/activity-bars-data'
import { clipSeries } from '@/components/dashboard/cooperative-savings/charts/clip-series'
import { evenSample } from '@/components/dashboard/cooperative-savings/charts/even-sample'
import { sizeBins, sizeShares } from '@/components/dashboard/cooperative-savings/charts/pool-size-data'
import { poolView } from './support/events'

const quarter = (date: Date) => Math.floor(date.getTime() / 900_000)

describe('activity bars', () => {
  const now = new Date(2025, 10, 21, 15, 0).getTime() // a Friday
  const quarters = new Map([
    [quarter(new Date(2025, 10, 21, 0, 0)), { events: 5, created: 2 }],
    [quarter(new Date(2025, 10, 20, 23, 45)), { events: 3, created: 0 }],
    [quarter(new Date(2025, 10, 16, 12, 0)), { events: 7, created: 1 }],
    [quarter(new Date(2020, 0, 1)), { events: 99, created: 99 }],
  ])

  it('count by the local day, oldest first, and leave out what is older', () => {
    expect(activityBars(quarters, 'day', 3, now).map(({ created, other }) => [created, other])).toEqual([
      [0, 0],
      [0, 3],
      [2, 3],
    ])
  })

  it('count by the days of the zone that was chosen', () => {
    const at = (iso: string) => Date.parse(iso)
    const late = new Map([[at('2025-11-21T01:00:00Z') / 900_000, { events: 4, created: 1 }]])
    const counts = (zone: string) =>
      activityBars(late, 'day', 2, at('2025-11-21T18:00:00Z'), zone).map(({ created, other }) => created + other)
    expect(counts('UTC')).toEqual([0, 4])
    expect(counts('America/Mexico_City')).toEqual([4, 0])
  })

  it('count by weeks from Monday', () => {
    const weeks = activityBars(quarters, 'week', 2, now)
    expect(weeks.map(({ start }) => start.getDay())).toEqual([1, 1])
    expect(weeks.map(({ created, other }) => [created, other])).toEqual([
      [1, 6],
      [2, 6],
    ])
  })
})

describe('a clipped series', () => {
  const series = [
    [100, 1],
    [200, 2],
    [300, 3],
  ] as const

  it('starts with what held at the edge and ends now', () => {
    expect(clipSeries(series, 150, 400)).toEqual([
      [150, 1],
      [200, 2],
      [300, 3],
      [400, 3],
    ])
  })

  it('is level when nothing happened in the range, and empty without anything', () => {
    expect(clipSeries(series, 350, 400)).toEqual([
      [350, 3],
      [400, 3],
    ])
    expect(clipSeries([], 0, 10)).toEqual([])
  })

  it('never runs backwards when a block is ahead of the clock', () => {
    expect(clipSeries(series, 150, 290).map(([time]) => time)).toEqual([150, 200, 300, 300])
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

it('samples evenly with both ends', () => {
  expect(evenSample([1, 2, 3, 4, 5, 6, 7, 8, 9], 3)).toEqual([1, 5, 9])
  expect(evenSample([1, 2], 3)).toEqual([1, 2])
})
