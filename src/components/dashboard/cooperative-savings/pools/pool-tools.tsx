'use client'

import { useId, useState } from 'react'
import { Button } from '@/components/ui/button'
import { Segmented } from '@/components/ui/segmented'
import { SelectField } from '@/components/ui/select-field'
import { ToggleButton } from '@/components/ui/toggle-button'
import { useCopy } from '@/hooks/use-copy'
import { formatFigure } from '@/lib/format/figure'
import type { PoolStatus } from '@/lib/pools/pool-view'
import { MoreFilters } from '../filters/more-filters'
import { FurtherPoolFilters } from './further-pool-filters'
import { furtherFilters, poolSorts } from './pool-filter'
import type { PoolFilter } from './pool-filter'
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
  const fold = useId()
  const further = furtherFilters(filter)
  const [unfolded, setUnfolded] = useState(further > 0)
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
      <ToggleButton pressed={filter.open} onChange={(open) => onChange({ open })}>
        {tools.open}
      </ToggleButton>
      <SelectField
        label={tools.sort}
        value={filter.sort}
        options={poolSorts.map((value) => ({ value, label: tools.sorts[value] }))}
        onChange={(sort) => onChange({ sort })}
        className="min-w-0 max-sm:flex-1"
      />
      <MoreFilters count={further} open={unfolded} controls={fold} onOpenChange={setUnfolded} />
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
      <div id={fold} hidden={!unfolded} className="w-full">
        {unfolded && <FurtherPoolFilters filter={filter} onChange={onChange} />}
      </div>
      {failed && (
        <p role="alert" className="w-full text-sm text-red-ink">
          {tools.exportFailed}
        </p>
      )}
    </div>
  )
}
