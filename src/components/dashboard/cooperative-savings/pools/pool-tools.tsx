'use client'

import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { Segmented } from '@/components/ui/segmented'
import { useCopy } from '@/hooks/use-copy'
import { formatFigure } from '@/lib/format/figure'
import type { PoolStatus } from '@/lib/pools/pool-view'
import { poolSorts } from './pool-filter'
import type { PoolFilter, PoolSort } from './pool-filter'
import { SearchField } from './search-field'

interface PoolToolsProps {
  filter: PoolFilter
  /** Pools of each status that the rest of the filter lets through. */
  counts: Record<PoolStatus | 'all', number>
  onChange: (change: Partial<PoolFilter>, typing?: boolean) => void
  /** Saves what is shown as a file. */
  onExport: (format: 'csv' | 'json') => Promise<void>
}

/** Finding pools: by name or number, by status, by open places, in an order; and taking them along as a file. */
export function PoolTools({ filter, counts, onChange, onExport }: PoolToolsProps) {
  const { pools, locale } = useCopy()
  const { tools, status } = pools
  const [failed, setFailed] = useState(false)
  const label = (value: PoolFilter['status']) => ({
    value,
    label: `${value === 'all' ? tools.all : status[value]} ${formatFigure(counts[value], locale)}`,
  })
  const take = (format: 'csv' | 'json') => {
    setFailed(false)
    onExport(format).catch(() => setFailed(true))
  }
  return (
    <div role="search" aria-label={tools.label} className="pool-tools mb-2 flex flex-wrap items-center gap-2">
      <SearchField label={tools.search} value={filter.search} onChange={(search) => onChange({ search }, true)} />
      <Segmented
        label={tools.status}
        options={(['all', 'accepting', 'active', 'closed'] as const).map(label)}
        value={filter.status}
        onChange={(value) => onChange({ status: value })}
      />
      <Button
        aria-pressed={filter.open}
        onClick={() => onChange({ open: !filter.open })}
        className="text-muted aria-pressed:border-tide aria-pressed:bg-tide/10 aria-pressed:text-ink"
      >
        {tools.open}
      </Button>
      <select
        aria-label={tools.sort}
        value={filter.sort}
        onChange={({ target }) => onChange({ sort: target.value as PoolSort })}
        className="h-9 rounded-control border border-line bg-panel px-2 text-sm text-ink max-sm:flex-1"
      >
        {poolSorts.map((sort) => (
          <option key={sort} value={sort}>
            {tools.sorts[sort]}
          </option>
        ))}
      </select>
      <div className="ml-auto flex gap-2 max-sm:-order-1">
        {(['csv', 'json'] as const).map((format) => (
          <Button
            key={format}
            aria-label={tools.export[format]}
            title={tools.export[format]}
            onClick={() => take(format)}
          >
            {format.toUpperCase()}
          </Button>
        ))}
      </div>
      {failed && (
        <p role="alert" className="w-full text-sm text-red-ink">
          {tools.exportFailed}
        </p>
      )}
    </div>
  )
}
