'use client'

import { useId, useMemo, useState } from 'react'
import { useCopy } from '@/hooks/use-copy'
import { dayBounds } from '@/lib/format/day-bounds'
import { ConnectionBanner } from '../badge/connection-banner'
import { MoreFilters } from '../filters/more-filters'
import { useUrlFilter } from '../use-url-filter'
import { KindChips } from './kind-chips'
import { RecordList } from './record-list'
import { everything, furtherRecordFilters, recordFilterFormat } from './record-filter'
import { RecordFilters } from './record-filters'

/** Everything that happened, filtered by the page's address. */
export function LiveRecord() {
  const { record, filters, activity } = useCopy()
  const [filter, setFilter] = useUrlFilter(recordFilterFormat)
  const further = furtherRecordFilters(filter)
  const [unfolded, setUnfolded] = useState(further > 0)
  const fold = useId()
  const wanted = useMemo(() => ({ ...filter, ...dayBounds(filter.from, filter.to) }), [filter])
  return (
    <>
      <ConnectionBanner />
      <div className="grid items-start gap-4 lg:grid-cols-[minmax(0,1fr)_19rem]">
        <section
          aria-label={filters.more}
          className="rounded-card border border-line bg-panel p-4 shadow-card lg:order-2"
        >
          <div className="flex items-start gap-2">
            <KindChips value={filter.kinds} onChange={(kinds) => setFilter({ kinds })} />
            <div className="ml-auto lg:hidden">
              <MoreFilters count={further} open={unfolded} controls={fold} onOpenChange={setUnfolded} />
            </div>
          </div>
          <div id={fold} className={`mt-4 ${unfolded ? '' : 'max-lg:hidden'}`}>
            <RecordFilters filter={filter} onChange={setFilter} />
          </div>
        </section>
        <RecordList
          key={JSON.stringify(filter)}
          title={record.list}
          wanted={wanted}
          empty={activity.empty}
          {...(further + filter.kinds.length > 0 ? { onClear: () => setFilter(everything) } : {})}
        />
      </div>
    </>
  )
}
