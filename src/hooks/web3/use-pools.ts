'use client'

import { useQuery } from '@tanstack/react-query'
import { poolsKey } from '@/lib/live/chain-key'
import { getLive } from '@/lib/live/live'
import { readPoolStates } from '@/lib/live/read-pool-states'
import type { PoolView } from '@/lib/pools/pool-view'
import { useLive } from './use-live'

/** State reads are repeated after an hour; in between, events keep the list up to date. */
const HOUR = 3_600_000

interface Pools {
  /** Newest first; undefined until the first were read. */
  pools: readonly PoolView[] | undefined
  isLoading: boolean
  error: Error | null
  retry: () => void
}

/** All pools, read from the contract without waiting for their history, then moved on by events. */
export function usePools(): Pools {
  const chain = useLive((live) => live.chain)
  const kept = useLive((live) => (live.kept ? live.pools : undefined))
  const query = useQuery({
    queryKey: poolsKey(chain),
    enabled: chain !== null,
    staleTime: HOUR,
    refetchInterval: HOUR,
    retry: 3,
    // Pools are few fields of bigint; comparing them deeply would cost more than it saves, and unchanged ones are the same objects already.
    structuralSharing: false,
    queryFn: async (): Promise<readonly PoolView[]> => {
      const { manager, store } = getLive()
      store.takeReads(await readPoolStates(manager, manager.address))
      return store.getSnapshot().pools
    },
  })
  const pools = query.data ?? kept
  return {
    pools,
    isLoading: pools === undefined && query.error === null,
    error: query.error,
    retry: () => void query.refetch(),
  }
}
