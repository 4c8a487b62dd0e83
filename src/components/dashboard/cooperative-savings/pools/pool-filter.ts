import type { PoolStatus } from '@/lib/pools/pool-view'

export const poolSorts = ['newest', 'oldest', 'savings', 'members', 'name'] as const
export type PoolSort = (typeof poolSorts)[number]

const statuses = ['accepting', 'active', 'closed'] as const satisfies readonly PoolStatus[]

/** Which pools are shown, and in which order. */
export interface PoolFilter {
  /** Part of a name, an id, or the beginning of the creator's address; empty for all. */
  search: string
  status: PoolStatus | 'all'
  /** Only pools that one can still join. */
  open: boolean
  sort: PoolSort
}

export const noFilter: PoolFilter = { search: '', status: 'all', open: false, sort: 'newest' }

/** Longer than any name one would search for. */
const LONGEST = 100

/** Reads the filter from an address; what is not understood counts as not said. */
export function parsePoolFilter(params: URLSearchParams): PoolFilter {
  const [status, sort] = [params.get('status'), params.get('sort')]
  return {
    search: (params.get('q') ?? '').slice(0, LONGEST),
    status: statuses.find((known) => known === status) ?? noFilter.status,
    open: params.get('open') === '1',
    sort: poolSorts.find((known) => known === sort) ?? noFilter.sort,
  }
}

/** The filter as it stands in an address, after the question mark; empty when nothing is filtered. Other parameters of `params` stay. */
export function writePoolFilter({ search, status, open, sort }: PoolFilter, params: URLSearchParams): string {
  const written = new URLSearchParams(params)
  const put = (name: string, value: string, usual: string) =>
    value === usual ? written.delete(name) : written.set(name, value)
  put('q', search, noFilter.search)
  put('status', status, noFilter.status)
  put('open', open ? '1' : '', '')
  put('sort', sort, noFilter.sort)
  return written.toString()
}
