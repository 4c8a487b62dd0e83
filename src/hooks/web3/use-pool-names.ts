'use client'

import { useCallback, useMemo } from 'react'
import { usePools } from './use-pools'

/** Tells the name of a pool by its id; empty while it is not known. The same function as long as the pools are the same. */
export function usePoolNames(): (poolId: bigint | number) => string {
  const { pools } = usePools()
  const names = useMemo(() => new Map(pools?.map(({ id, name }) => [id, name])), [pools])
  return useCallback((poolId) => names.get(Number(poolId)) ?? '', [names])
}
