'use client'

import { getLive } from '@/lib/live/live'
import { emptySnapshot } from '@/lib/live/live-snapshot'
import type { PoolDetail } from '@/lib/live/pool-detail'
import type { PoolView } from '@/lib/pools/pool-view'
import { useLive } from './use-live'
import { usePools } from './use-pools'

const nothing: PoolDetail = { complete: false, members: new Map() }

interface Pool extends PoolDetail {
  /** Undefined while the pools are read; null when there is no pool of this id. */
  pool: PoolView | null | undefined
  /** Why the pools could not be read. */
  error: Error | null
  retry: () => void
}

/** One pool with its members, live. */
export function usePool(id: number): Pool {
  const { pools, error, retry } = usePools()
  const detail = useLive((live) => (live === emptySnapshot ? nothing : getLive().store.poolDetail(id)))
  return { pool: pools && (pools.find((pool) => pool.id === id) ?? null), error, retry, ...detail }
}
