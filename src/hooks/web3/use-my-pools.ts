'use client'

import { useMemo } from 'react'
import { usePersonal } from '@/hooks/use-personal'
import { getLive } from '@/lib/live/live'
import type { PoolView } from '@/lib/pools/pool-view'
import { useLive } from './use-live'

/** Whether a pool is the viewer's: she created it, or is in it now. The same function as long as nothing can have changed. */
export function useMyPools(): (pool: Pick<PoolView, 'id' | 'creator'>) => boolean {
  const { mine } = usePersonal()
  const record = useLive((live) => live.record)
  return useMemo(() => {
    const addresses = new Set<string>(mine)
    // The record says when what the store tells has changed.
    const ids = record && new Set(mine.flatMap((address) => [...getLive().store.holdings(address).keys()]))
    return ({ id, creator }) => addresses.has(creator) || ids.has(id)
  }, [mine, record])
}
