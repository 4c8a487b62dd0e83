import { noFilter, poolFilterFormat } from '@/components/dashboard/cooperative-savings/pools/pool-filter'
import { parsePoolId } from '@/components/dashboard/cooperative-savings/pool/parse-pool-id'
import { everything, recordFilterFormat } from '@/components/dashboard/cooperative-savings/record/record-filter'
import { writeParameters } from '@/components/dashboard/cooperative-savings/write-parameters'

export const paths = {
  home: '/',
  pools: '/dashboard/cooperative-savings',
  following: '/dashboard/cooperative-savings/following',
  activity: '/dashboard/cooperative-savings/activity',
} as const

/** The pool whose page this is; null on any other page. */
export function poolHere({ pathname, search }: Pick<Location, 'pathname' | 'search'>): number | null {
  return pathname === `${paths.pools}/pool` ? parsePoolId(new URLSearchParams(search).get('id')) : null
}

/** The address of the same page without its filters; null where there are none. */
export function withoutFilters({ pathname, search }: Pick<Location, 'pathname' | 'search'>): string | null {
  const unfiltered: Partial<Record<string, Readonly<Record<string, string>>>> = {
    [paths.pools]: poolFilterFormat.write(noFilter),
    [paths.activity]: recordFilterFormat.write(everything),
  }
  const cleared = unfiltered[pathname]
  if (!cleared) return null
  const params = new URLSearchParams(search)
  if (!Object.keys(cleared).some((name) => params.has(name))) return null
  const query = writeParameters(params, cleared)
  return `${pathname}${query && `?${query}`}`
}
