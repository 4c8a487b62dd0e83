import type { PoolStatus, PoolView } from '@/lib/pools/pool-view'
import type { PoolFilter, PoolSort } from './pool-filter'

interface Selection {
  /** In the order asked for. */
  pools: readonly PoolView[]
  /** Pools of each status that the rest of the filter lets through. */
  counts: Record<PoolStatus | 'all', number>
}

/** Names are unbounded: what stands beyond this is not searched. */
const SEARCHED = 300

/** The pools that a filter lets through. `pools` are newest first. */
export function selectPools(pools: readonly PoolView[], filter: PoolFilter, locale: string): Selection {
  const isFound = searcher(filter.search)
  const found = pools.filter((pool) => (!filter.open || hasOpenPlace(pool)) && isFound(pool))
  const counts = { all: found.length, accepting: 0, active: 0, closed: 0 }
  for (const { status } of found) counts[status]++
  const chosen = filter.status === 'all' ? found : found.filter(({ status }) => status === filter.status)
  return { pools: sorted(chosen, filter.sort, locale), counts }
}

function hasOpenPlace({ allowNewMembers, currentMembers, maxMembers }: PoolView): boolean {
  return allowNewMembers && currentMembers < maxMembers
}

function searcher(search: string): (pool: PoolView) => boolean {
  const wanted = plain(search.trim())
  if (wanted === '') return () => true
  if (/^#\d+$/.test(wanted)) return ({ id }) => `#${id}` === wanted
  if (/^0x[\da-f]+$/.test(wanted)) return ({ creator, name }) => creator.startsWith(wanted) || has(name, wanted)
  return ({ id, name }) => String(id) === wanted || has(name, wanted)
}

const has = (name: string, wanted: string) => plain(name.slice(0, SEARCHED)).includes(wanted)

/** Without accents and capitals: `Qosqó` is found by `qosqo`. */
function plain(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
}

function sorted(pools: readonly PoolView[], sort: PoolSort, locale: string): readonly PoolView[] {
  const names = new Intl.Collator(locale, { numeric: true })
  const orders: Record<PoolSort, ((a: PoolView, b: PoolView) => number) | null> = {
    newest: null,
    oldest: (a, b) => a.id - b.id,
    savings: (a, b) => compare(b.totalBtc, a.totalBtc),
    members: (a, b) => b.currentMembers - a.currentMembers,
    name: (a, b) => names.compare(a.name.slice(0, SEARCHED), b.name.slice(0, SEARCHED)),
  }
  const order = orders[sort]
  return order ? pools.toSorted(order) : pools
}

const compare = (a: bigint, b: bigint) => (a < b ? -1 : a > b ? 1 : 0)
