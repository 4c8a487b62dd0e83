'use client'

import { Button } from '@/components/ui/button'
import { DayField } from '@/components/ui/day-field'
import { Field } from '@/components/ui/field'
import { SelectField } from '@/components/ui/select-field'
import { ToggleButton } from '@/components/ui/toggle-button'
import { useCopy } from '@/hooks/use-copy'
import { sizeClasses } from '@/lib/pools/size-class'
import { AddressField } from '../filters/address-field'
import { furtherFilters, noFilter } from './pool-filter'
import type { PoolFilter } from './pool-filter'

export interface PoolFiltersProps {
  filter: PoolFilter
  onChange: (change: Partial<PoolFilter>, typing?: boolean) => void
}

/** The filters beyond the first row: whose pools, how large, and since when. In a chunk of its own. */
export function PoolFilters({ filter, onChange }: PoolFiltersProps) {
  const { filters } = useCopy()
  const { mine, followed, creator, size, from, to } = noFilter
  return (
    <div className="grid grid-cols-2 items-end gap-x-3 gap-y-2.5 rounded-control bg-sunken/60 p-3 lg:grid-cols-[auto_minmax(12rem,2fr)_repeat(3,minmax(8rem,1fr))_auto]">
      <div className="flex gap-2 max-lg:col-span-2">
        <ToggleButton pressed={filter.mine} onChange={(pressed) => onChange({ mine: pressed })}>
          {filters.mine}
        </ToggleButton>
        <ToggleButton pressed={filter.followed} onChange={(pressed) => onChange({ followed: pressed })}>
          {filters.followed}
        </ToggleButton>
      </div>
      <AddressField
        label={filters.creator}
        value={filter.creator}
        onChange={(address) => onChange({ creator: address }, true)}
        className="max-lg:col-span-2"
      />
      <Field label={filters.size} className="max-lg:col-span-2">
        <SelectField
          label={filters.size}
          value={filter.size}
          options={(['all', ...sizeClasses] as const).map((value) => ({ value, label: filters.sizes[value] }))}
          onChange={(value) => onChange({ size: value })}
          className="w-full"
        />
      </Field>
      <DayField
        label={filters.openedFrom}
        value={filter.from}
        max={filter.to}
        onChange={(day) => onChange({ from: day }, true)}
      />
      <DayField
        label={filters.openedTo}
        value={filter.to}
        min={filter.from}
        onChange={(day) => onChange({ to: day }, true)}
      />
      <Button
        disabled={furtherFilters(filter) === 0}
        onClick={() => onChange({ mine, followed, creator, size, from, to })}
        className="max-lg:col-span-2"
      >
        {filters.reset}
      </Button>
    </div>
  )
}
