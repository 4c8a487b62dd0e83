import {
  noFilter,
  parsePoolFilter,
  writePoolFilter,
} from '@/components/dashboard/cooperative-savings/pools/pool-filter'
import type { PoolFilter } from '@/components/dashboard/cooperative-savings/pools/pool-filter'
import { selectPools } from '@/components/dashboard/cooperative-savings/pools/select-pools'
import { poolView } from './support/events'

const read = (query: string) => parsePoolFilter(new URLSearchParams(query))

describe('in the address', () => {
  it.each<Partial<PoolFilter>>([
    {},
    { search: 'Ahorro & más #12' },
    { status: 'closed', open: true, sort: 'savings' },
    { search: '0x71c', sort: 'name' },
  ])('%j is read as it was written', (change) => {
    const filter = { ...noFilter, ...change }
    expect(read(writePoolFilter(filter, new URLSearchParams()))).toEqual(filter)
  })

  it('says only what is unusual, and leaves what is not its own', () => {
    expect(writePoolFilter(noFilter, new URLSearchParams('q=x&sort=name&utm=1'))).toBe('utm=1')
  })

  it('ignores what it does not understand', () => {
    expect(read('status=paused&sort=__proto__&open=yes')).toEqual(noFilter)
    expect(read(`q=${'x'.repeat(5000)}`).search).toHaveLength(100)
  })
})

describe('selection', () => {
  const pools = [
    poolView(5, { name: 'Qosqó', status: 'active', currentMembers: 5, totalBtc: 3n }),
    poolView(4, { name: 'ahorro 10', status: 'closed', allowNewMembers: false, totalBtc: 9n }),
    poolView(3, { name: 'Ahorro 9', currentMembers: 4, totalBtc: 10n ** 20n }),
    poolView(2, { name: 'Wedding 3', creator: '0xabc0000000000000000000000000000000000000', totalBtc: 1n }),
    poolView(1, { name: '', status: 'active', totalBtc: 0n }),
  ]
  const ids = (change: Partial<PoolFilter>) =>
    selectPools(pools, { ...noFilter, ...change }, 'en').pools.map(({ id }) => id)

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
  ])('by %j gives %j', (change, expected) => {
    expect(ids(change)).toEqual(expected)
  })

  it('counts each status among what the rest lets through', () => {
    const count = (change: Partial<PoolFilter>) => selectPools(pools, { ...noFilter, ...change }, 'en').counts
    expect(count({ status: 'closed' })).toEqual({ all: 5, accepting: 2, active: 2, closed: 1 })
    expect(count({ search: 'ahorro', status: 'active' })).toEqual({ all: 2, accepting: 1, active: 0, closed: 1 })
  })

  it('keeps the order it was given, and the list itself, while nothing is asked for', () => {
    selectPools(pools, { ...noFilter, sort: 'oldest' }, 'en')
    expect(pools.map(({ id }) => id)).toEqual([5, 4, 3, 2, 1])
  })
})
