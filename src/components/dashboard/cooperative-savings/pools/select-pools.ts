import { dayBounds } from '@/lib/format/day-bounds'
import type { PoolStatus, PoolView } from '@/lib/pools/pool-view'
import { searchText } from '@/lib/pools/search-text'
import { sizeClass } from '@/lib/pools/size-class'
import type { PoolFilter, PoolSort } from './pool-filter'

/** What only the viewer's own browser can tell of a pool. */
export interface Viewer {
  isMine: (pool: PoolView) => boolean
  isFollowed: (pool: PoolView) => boolean
}

interface Selection {
  /** In the order asked for. */
  pools: readonly PoolView[]
  /** Pools of each status that the rest of the filter lets through. */
  counts: Record<PoolStatus | 'all', number>
}

/** Names are unbounded: what stands beyond this does not order them. */
const ORDERED_BY = 300

/** The pools that a filter lets through. `pools` are newest first. */
export function selectPools(pools: readonly PoolView[], filter: PoolFilter, viewer: Viewer, locale: string): Selection {
  const tests = testsOf(filter, viewer)
  const found = tests.length === 0 ? pools : pools.filter((pool) => tests.every((test) => test(pool)))
  const counts = { all: found.length, accepting: 0, active: 0, closed: 0 }
  for (const { status } of found) counts[status]++
  const chosen = filter.status === 'all' ? found : found.filter(({ status }) => status === filter.status)
  return { pools: sorted(chosen, filter.sort, locale), counts }
}

/** What a pool has to pass, but for its status; nothing for what is not asked for. */
function testsOf(filter: PoolFilter, { isMine, isFollowed }: Viewer): readonly ((pool: PoolView) => boolean)[] {
  const { since, before } = dayBounds(filter.from, filter.to)
  const tests: readonly (readonly [asked: boolean, test: (pool: PoolView) => boolean])[] = [
    [filter.open, hasOpenPlace],
    [filter.mine, isMine],
    [filter.followed, isFollowed],
    [filter.creator !== '', ({ creator }) => creator === filter.creator],
    [filter.size !== 'all', ({ totalBtc }) => sizeClass(totalBtc) === filter.size],
    [since !== -Infinity || before !== Infinity, ({ createdAt }) => createdAt >= since && createdAt < before],
    [filter.search.trim() !== '', searcher(filter.search)],
  ]
  return tests.flatMap(([asked, test]) => (asked ? test : []))
}

function hasOpenPlace({ allowNewMembers, currentMembers, maxMembers }: PoolView): boolean {
  return allowNewMembers && currentMembers < maxMembers
}

function searcher(search: string): (pool: PoolView) => boolean {
  const wanted = searchText(search.trim())
  if (/^#\d+$/.test(wanted)) return ({ id }) => `#${id}` === wanted
  if (/^0x[\da-f]+$/.test(wanted)) return ({ creator, name }) => creator.startsWith(wanted) || has(name, wanted)
  return ({ id, name }) => String(id) === wanted || has(name, wanted)
}

const has = (name: string, wanted: string) => searchText(name).includes(wanted)

function sorted(pools: readonly PoolView[], sort: PoolSort, locale: string): readonly PoolView[] {
  const names = new Intl.Collator(locale, { numeric: true })
  const orders: Record<PoolSort, ((a: PoolView, b: PoolView) => number) | null> = {
    newest: null,
    oldest: (a, b) => a.id - b.id,
    savings: (a, b) => compare(b.totalBtc, a.totalBtc),
    members: (a, b) => b.currentMembers - a.currentMembers,
    name: (a, b) => names.compare(a.name.slice(0, ORDERED_BY), b.name.slice(0, ORDERED_BY)),
  }
  const order = orders[sort]
  return order ? pools.toSorted(order) : pools
}

const compare = (a: bigint, b: bigint) => (a < b ? -1 : a > b ? 1 : 0)
