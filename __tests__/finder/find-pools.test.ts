import { findPools } from '@/lib/finder/find-pools'
import { poolView } from '../components/support/events'

const pools = [
  poolView(120, { name: 'Roof for the school' }),
  poolView(12, { name: 'School bus' }),
  poolView(7, { name: 'Old preschool' }),
  poolView(3, { name: 'Qosqó 12' }),
]
const found = (typed: string, most = 8) => findPools(pools, typed, most).map(({ id }) => id)

it('puts names that begin with what was typed before words that do, and those before any other', () => {
  expect(found('school')).toEqual([12, 120, 7])
})

it('puts the pool of the typed number first, with and without its sign', () => {
  expect(found('12')).toEqual([12, 3])
  expect(found('#12')).toEqual([12])
  expect(found('#120')).toEqual([120])
})

it('minds neither capitals nor accents nor blanks around', () => {
  expect(found('  QOSQO ')).toEqual([3])
})

it('finds nothing for nothing and for what is nowhere', () => {
  expect(found('   ')).toEqual([])
  expect(found('0')).toEqual([])
  expect(found('castle')).toEqual([])
})

it('gives no more than was asked for, the likeliest of them', () => {
  expect(found('school', 2)).toEqual([12, 120])
})

it('makes ten thousand hostile names searchable once', () => {
  const many = Array.from({ length: 10_000 }, (_, index) =>
    poolView(index + 1, { name: `${'é'.repeat(2_000)} ${index}` }),
  )
  expect(findPools(many, 'x', 8)).toEqual([])
  const normalize = jest.spyOn(String.prototype, 'normalize')
  expect(findPools(many, '#9999', 8).map(({ id }) => id)).toEqual([9_999])
  // Of what was typed, and of no name again.
  expect(normalize).toHaveBeenCalledTimes(1)
  normalize.mockRestore()
})
