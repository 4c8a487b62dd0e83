'use client'

import { useSearchParams } from 'next/navigation'
import { useCallback, useMemo } from 'react'
import { parsePoolFilter, writePoolFilter } from './pool-filter'
import type { PoolFilter } from './pool-filter'

/** The filter of the page's address, and how to change it: a choice can be gone back on, typing cannot. */
export function usePoolFilter(): [PoolFilter, (change: Partial<PoolFilter>, typing?: boolean) => void] {
  const search = useSearchParams().toString()
  const filter = useMemo(() => parsePoolFilter(new URLSearchParams(search)), [search])
  const change = useCallback((changed: Partial<PoolFilter>, typing = false) => {
    const params = new URLSearchParams(window.location.search)
    const query = writePoolFilter({ ...parsePoolFilter(params), ...changed }, params)
    const address = `${window.location.pathname}${query && `?${query}`}`
    if (typing) window.history.replaceState(null, '', address)
    else window.history.pushState(null, '', address)
  }, [])
  return [filter, change]
}
