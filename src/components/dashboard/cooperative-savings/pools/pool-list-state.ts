import type { PoolView } from '@/lib/pools/pool-view'

/** What the list can be. `stale` and `failing` have rows to show, the others have none. */
export type PoolListState = 'ready' | 'stale' | 'failing' | 'loading' | 'empty' | 'error' | 'offline'

/** The state of the list from what is known: rows win over everything, being offline explains an error. */
export function poolListState(
  pools: readonly PoolView[] | undefined,
  error: Error | null,
  online: boolean,
): PoolListState {
  if (pools !== undefined && pools.length > 0) return !online ? 'stale' : error ? 'failing' : 'ready'
  if (!online) return 'offline'
  if (error) return 'error'
  return pools === undefined ? 'loading' : 'empty'
}
