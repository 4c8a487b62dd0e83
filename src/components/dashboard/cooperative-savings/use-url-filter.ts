'use client'

import { useSearchParams } from 'next/navigation'
import { useCallback, useMemo } from 'react'
import { writeParameters } from './write-parameters'

/** How a filter stands in an address. */
export interface FilterFormat<T> {
  /** What is not understood counts as not said. */
  parse: (params: URLSearchParams) => T
  /** By parameter; empty for what is as usual. */
  write: (filter: T) => Readonly<Record<string, string>>
}

/** The filter of the page's address, and how to change it: a choice can be gone back on, typing cannot. `format` must keep its identity. */
export function useUrlFilter<T extends object>({
  parse,
  write,
}: FilterFormat<T>): [T, (change: Partial<T>, typing?: boolean) => void] {
  const search = useSearchParams().toString()
  const filter = useMemo(() => parse(new URLSearchParams(search)), [parse, search])
  const change = useCallback(
    (changed: Partial<T>, typing = false) => {
      const params = new URLSearchParams(window.location.search)
      const query = writeParameters(params, write({ ...parse(params), ...changed }))
      const address = `${window.location.pathname}${query && `?${query}`}`
      if (typing) window.history.replaceState(null, '', address)
      else window.history.pushState(null, '', address)
    },
    [parse, write],
  )
  return [filter, change]
}
