'use client'

import { useSearchParams } from 'next/navigation'
import { useCallback, useMemo } from 'react'
import { parseChartView, writeChartView } from './chart-view'
import type { ChartView } from './chart-view'

/** What the page's address says of the charts, and how to change it: a choice can be gone back on. */
export function useChartView(): [ChartView, (change: Partial<ChartView>) => void] {
  const search = useSearchParams().toString()
  const view = useMemo(() => parseChartView(new URLSearchParams(search)), [search])
  const change = useCallback((changed: Partial<ChartView>) => {
    const params = new URLSearchParams(window.location.search)
    const query = writeChartView({ ...parseChartView(params), ...changed }, params)
    window.history.pushState(null, '', `${window.location.pathname}${query && `?${query}`}`)
  }, [])
  return [view, change]
}
