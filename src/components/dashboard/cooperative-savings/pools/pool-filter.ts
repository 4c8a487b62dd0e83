import type { Hex } from '@/lib/blockchain/engine/chain-log'
import { parseDay } from '@/lib/format/parse-day'
import { isAddress } from '@/lib/personal/is-address'
import { parseAddress } from '@/lib/personal/parse-address'
import type { PoolStatus } from '@/lib/pools/pool-view'
import { sizeClasses, type SizeClass } from '@/lib/pools/size-class'
import type { FilterFormat } from '../use-url-filter'

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
  /** Only pools that the viewer created or is in. */
  mine: boolean
  /** Only pools that the viewer follows. */
  followed: boolean
  creator: Hex | ''
  size: SizeClass | 'all'
  /** First and last day on which the pool was opened, as `2026-11-24`, by the viewer's calendar; empty for any. */
  from: string
  to: string
  sort: PoolSort
}

export const noFilter: PoolFilter = {
  search: '',
  status: 'all',
  open: false,
  mine: false,
  followed: false,
  creator: '',
  size: 'all',
  from: '',
  to: '',
  sort: 'newest',
}

/** Longer than any name one would search for. */
const LONGEST = 100

/** The filter in an address. */
export const poolFilterFormat: FilterFormat<PoolFilter> = {
  parse(params) {
    const [status, sort, size] = ['status', 'sort', 'size'].map((name) => params.get(name))
    const creator = parseAddress(params.get('creator') ?? '')
    return {
      search: (params.get('q') ?? '').slice(0, LONGEST),
      status: statuses.find((known) => known === status) ?? noFilter.status,
      open: params.get('open') === '1',
      mine: params.get('mine') === '1',
      followed: params.get('followed') === '1',
      creator: isAddress(creator) ? creator : '',
      size: sizeClasses.find((known) => known === size) ?? noFilter.size,
      from: parseDay(params.get('from')),
      to: parseDay(params.get('to')),
      sort: poolSorts.find((known) => known === sort) ?? noFilter.sort,
    }
  },
  write: ({ search, status, open, mine, followed, creator, size, from, to, sort }) => ({
    q: search,
    status: status === noFilter.status ? '' : status,
    open: open ? '1' : '',
    mine: mine ? '1' : '',
    followed: followed ? '1' : '',
    creator,
    size: size === noFilter.size ? '' : size,
    from,
    to,
    sort: sort === noFilter.sort ? '' : sort,
  }),
}

/** How many of the filters beyond the first row are set. */
export function furtherFilters({ mine, followed, creator, size, from, to }: PoolFilter): number {
  return [mine, followed, creator !== '', size !== noFilter.size, from !== '', to !== ''].filter(Boolean).length
}
