'use client'

import { Button } from '@/components/ui/button'
import { DayField } from '@/components/ui/day-field'
import { useCopy } from '@/hooks/use-copy'
import { usePersonal } from '@/hooks/use-personal'
import { shortAddress } from '@/lib/format/short-address'
import { AddressField } from '../filters/address-field'
import { PoolField } from './pool-field'
import { everything, furtherRecordFilters } from './record-filter'
import type { RecordFilter } from './record-filter'

interface RecordFiltersProps {
  filter: RecordFilter
  onChange: (change: Partial<RecordFilter>, typing?: boolean) => void
}

/** Whose events, of which pool, and of which days. */
export function RecordFilters({ filter, onChange }: RecordFiltersProps) {
  const { record, filters } = useCopy()
  const { mine } = usePersonal()
  const { pool, who, from, to } = everything
  return (
    <div className="grid grid-cols-2 gap-x-3 gap-y-3">
      <PoolField value={filter.pool} onChange={(id) => onChange({ pool: id }, true)} />
      <AddressField
        label={record.who}
        value={filter.who}
        onChange={(address) => onChange({ who: address }, true)}
        className="col-span-2"
      />
      {mine.length > 0 && (
        <div className="col-span-2 -mt-1 flex flex-wrap gap-1.5">
          {mine.map((address) => (
            <Button key={address} className="min-h-8! px-2.5! py-1!" onClick={() => onChange({ who: address })}>
              {record.useMine(shortAddress(address))}
            </Button>
          ))}
        </div>
      )}
      <DayField
        label={filters.from}
        value={filter.from}
        max={filter.to}
        onChange={(day) => onChange({ from: day }, true)}
      />
      <DayField
        label={filters.to}
        value={filter.to}
        min={filter.from}
        onChange={(day) => onChange({ to: day }, true)}
      />
      <Button
        disabled={furtherRecordFilters(filter) === 0}
        onClick={() => onChange({ pool, who, from, to })}
        className="col-span-2"
      >
        {filters.reset}
      </Button>
    </div>
  )
}
