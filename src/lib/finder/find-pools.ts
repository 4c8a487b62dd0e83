import type { PoolView } from '@/lib/pools/pool-view'
import { searchText } from '@/lib/pools/search-text'

/** Pools keep their identity until they change: a name is made searchable once, not with every key. */
const searchable = new WeakMap<PoolView, string>()

function nameOf(pool: PoolView): string {
  const known = searchable.get(pool)
  if (known !== undefined) return known
  const name = searchText(pool.name)
  searchable.set(pool, name)
  return name
}

/**
 * At most `most` pools for what was typed, the likeliest first: the one of that number, then names that begin with it,
 * names in which a word does, names that hold it. Within each, `pools` keep their order.
 */
export function findPools(pools: readonly PoolView[], typed: string, most: number): readonly PoolView[] {
  const wanted = searchText(typed.trim())
  if (wanted === '') return []
  const id = Number(/^#?(\d{1,15})$/.exec(wanted)?.[1] ?? 0)
  const ranks: PoolView[][] = [[], [], [], []]
  for (const pool of pools) {
    const rank = pool.id === id ? 0 : rankOf(nameOf(pool), wanted)
    const held = rank === null ? undefined : ranks[rank]
    if (held && held.length < most) held.push(pool)
  }
  return ranks.flat().slice(0, most)
}

function rankOf(name: string, wanted: string): 1 | 2 | 3 | null {
  const at = name.indexOf(wanted)
  if (at < 0) return null
  if (at === 0) return 1
  return name.includes(` ${wanted}`) ? 2 : 3
}
