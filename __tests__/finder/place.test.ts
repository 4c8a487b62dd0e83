import { poolHere, withoutFilters } from '@/components/shell/finder/place'

const at = (address: string) => {
  const { pathname, search } = new URL(address, 'https://example.org/dashboard/cooperative-savings/')
  return { pathname: pathname.replace(/\/$/, ''), search }
}

it('knows the pool whose page it is', () => {
  expect(poolHere(at('pool?id=12'))).toBe(12)
  expect(poolHere(at('pool?id=x'))).toBeNull()
  expect(poolHere(at('activity?id=12'))).toBeNull()
})

it('takes filters out of an address and leaves what is none', () => {
  expect(withoutFilters(at('?q=roof&mine=1&charts=30'))).toBe('/dashboard/cooperative-savings?charts=30')
  expect(withoutFilters(at('activity?kind=PoolCreated&pool=3'))).toBe('/dashboard/cooperative-savings/activity')
})

it('has nothing to take where no filter is set', () => {
  expect(withoutFilters(at('?charts=30'))).toBeNull()
  expect(withoutFilters(at('pool?id=12'))).toBeNull()
})
