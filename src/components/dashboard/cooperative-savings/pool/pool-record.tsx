'use client'

import { useMemo } from 'react'
import { useLateCopy } from '@/hooks/use-late-copy'
import { useUrlFilter } from '../use-url-filter'
import { poolRecordWords } from '@/lib/i18n/late/pool-record'
import { KindChips } from '../record/kind-chips'
import { everything, recordFilterFormat } from '../record/record-filter'
import { RecordList } from '../record/record-list'

/** What happened in one pool from its beginning on, filtered by the page's address. */
export function PoolRecord({ pool }: { pool: number }) {
  const words = useLateCopy(poolRecordWords)
  const [{ kinds }, setFilter] = useUrlFilter(recordFilterFormat)
  const wanted = useMemo(() => ({ ...everything, kinds, pool, since: -Infinity, before: Infinity }), [kinds, pool])
  return (
    <div className="flex min-w-0 flex-col gap-4">
      <KindChips value={kinds} onChange={(chosen) => setFilter({ kinds: chosen })} />
      <RecordList
        key={kinds.join()}
        inPool
        title={words.events}
        wanted={wanted}
        empty={words.noEvents}
        {...(kinds.length > 0 && { onClear: () => setFilter({ kinds: [] }) })}
      />
    </div>
  )
}
