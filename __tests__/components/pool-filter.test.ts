import {
  furtherFilters,
  noFilter,
  poolFilterFormat,
} from '@/components/dashboard/cooperative-savings/pools/pool-filter'
import type { PoolFilter } from '@/components/dashboard/cooperative-savings/pools/pool-filter'
import { selectPools } from '@/components/dashboard/cooperative-savings/pools/select-pools'
import type { Viewer } from '@/components/dashboard/cooperative-savings/pools/select-pools'
import { writeParameters } from '@/components/dashboard/cooperative-savings/write-parameters'
import { creator, poolView } from './support/events'

const read = (query: string) => poolFilterFormat.parse(new URLSearchParams(query))
const write = (filter: PoolFilter, params = '') =>
  writeParameters(new URLSearchParams(params), poolFilterFormat.write(filter))

describe('in the address', () => {
  it.each<Partial<PoolFilter>>([
    {},
    { search: 'Ahorro & más #12' },
    { status: 'closed', open: true, sort: 'savings' },
    { search: '0x71c', sort: 'name' },
    { mine: true, followed: true },
    { creator, size: 'huge', from: '2026-02-28', to: '2028-02-29' },
  ])('%j is read as it was written', (change) => {
    const filter = { ...noFilter, ...change }
    expect(read(write(filter))).toEqual(filter)
  })

  it('says only what is unusual, and leaves what is not its own', () => {
    expect(write(noFilter, 'q=x&sort=name&size=huge&mine=1&utm=1')).toBe('utm=1')
  })

  it('ignores what it does not understand', () => {
    expect(read('status=paused&sort=__proto__&open=yes')).toEqual(noFilter)
    expect(read('creator=0x12&size=vast&from=2026-02-30&to=yesterday&mine=yes')).toEqual(noFilter)
    expect(read(`q=${'x'.repeat(5000)}`).search).toHaveLength(100)
  })
})

it('counts those beyond the first row', () => {
  expect(furtherFilters({ ...noFilter, search: 'x', open: true, sort: 'name', status: 'closed' })).toBe(0)
  expect(furtherFilters({ ...noFilter, mine: true, creator, from: '2026-01-01' })).toBe(3)
})

/** Noon of a day, wherever the test runs. */
const noon = (day: number) => new Date(2026, 10, day, 12).getTime() / 1000

describe('selection', () => {
  const pools = [
    poolView(5, { name: 'Qosqó', status: 'active', currentMembers: 5, totalBtc: 3n, createdAt: noon(25) }),
    poolView(4, { name: 'ahorro 10', status: 'closed', allowNewMembers: false, totalBtc: 9n, createdAt: noon(24) }),
    poolView(3, { name: 'Ahorro 9', currentMembers: 4, totalBtc: 10n ** 20n }),
    poolView(2, { name: 'Wedding 3', creator: '0xabc0000000000000000000000000000000000000', totalBtc: 1n }),
    poolView(1, { name: '', status: 'active', totalBtc: 0n }),
  ]
  const viewer: Viewer = { isMine: ({ id }) => id % 2 === 1, isFollowed: ({ id }) => id > 3 }
  const select = (change: Partial<PoolFilter>) => selectPools(pools, { ...noFilter, ...change }, viewer, 'en')
  const ids = (change: Partial<PoolFilter>) => select(change).pools.map(({ id }) => id)

  it.each<[Partial<PoolFilter>, number[]]>([
    [{}, [5, 4, 3, 2, 1]],
    [{ search: 'AHORRO' }, [4, 3]],
    [{ search: ' qosqo ' }, [5]],
    [{ search: '3' }, [3, 2]],
    [{ search: '#3' }, [3]],
    [{ search: '0xABC' }, [2]],
    [{ search: 'nothing' }, []],
    [{ status: 'active' }, [5, 1]],
    [{ open: true }, [3, 2, 1]],
    [{ open: true, status: 'active' }, [1]],
    [{ sort: 'oldest' }, [1, 2, 3, 4, 5]],
    [{ sort: 'savings' }, [3, 4, 5, 2, 1]],
    [{ sort: 'members' }, [5, 3, 4, 2, 1]],
    [{ sort: 'name', search: 'ahorro' }, [3, 4]],
    [{ mine: true }, [5, 3, 1]],
    [{ followed: true }, [5, 4]],
    [{ mine: true, followed: true }, [5]],
    [{ creator: '0xabc0000000000000000000000000000000000000' }, [2]],
    [{ size: 'small' }, [5, 4, 2, 1]],
    [{ size: 'huge' }, [3]],
    [{ from: '2026-11-24' }, [5, 4]],
    [{ from: '2026-11-24', to: '2026-11-24' }, [4]],
    [{ to: '2026-11-23' }, [3, 2, 1]],
    [{ from: '2026-11-25', to: '2026-11-24' }, []],
  ])('by %j gives %j', (change, expected) => {
    expect(ids(change)).toEqual(expected)
  })

  it('counts each status among what the rest lets through', () => {
    const count = (change: Partial<PoolFilter>) => select(change).counts
    expect(count({ status: 'closed' })).toEqual({ all: 5, accepting: 2, active: 2, closed: 1 })
    expect(count({ search: 'ahorro', status: 'active' })).toEqual({ all: 2, accepting: 1, active: 0, closed: 1 })
    expect(count({ mine: true, status: 'closed' })).toEqual({ all: 3, accepting: 1, active: 2, closed: 0 })
  })

  it('keeps the order it was given, and the list itself, while nothing is asked for', () => {
    select({ sort: 'oldest' })
    expect(pools.map(({ id }) => id)).toEqual([5, 4, 3, 2, 1])
  })
})
