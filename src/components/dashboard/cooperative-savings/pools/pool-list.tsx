'use client'

import { useMemo, useState } from 'react'
import { Button } from '@/components/ui/button'
import { Spyglass } from '@/components/ui/drawings/spyglass'
import { Notice } from '@/components/ui/notice'
import { Panel } from '@/components/ui/panel'
import { useCopy } from '@/hooks/use-copy'
import { formatFigure } from '@/lib/format/figure'
import type { PoolView } from '@/lib/pools/pool-view'
import { useNewKeys } from '../use-new-keys'
import { NewPoolsPill } from './new-pools-pill'
import { noFilter } from './pool-filter'
import type { PoolFilter } from './pool-filter'
import { PoolListNotice } from './pool-list-notice'
import { poolListState } from './pool-list-state'
import { PoolRow } from './pool-row'
import { PoolTools } from './pool-tools'
import { selectPools } from './select-pools'
import { useReadingLimit } from './use-reading-limit'

const NONE: readonly PoolView[] = []

interface PoolListProps {
  /** Newest first; undefined while they load. */
  pools: readonly PoolView[] | undefined
  error: Error | null
  online: boolean
  onRetry: () => void
  filter: PoolFilter
  onFilter: (change: Partial<PoolFilter>, typing?: boolean) => void
  explorerUrl: string | null
  /** Rows shown at first, and added by “show more”. */
  step: number
}

/** The pools that the filter lets through, or why there are none. */
export function PoolList({ pools, error, online, onRetry, filter, onFilter, explorerUrl, step }: PoolListProps) {
  const { pools: words, locale } = useCopy()
  const [more, setMore] = useState({ filter, steps: 1 })
  // Another filter begins at the top again.
  const steps = more.filter === filter ? more.steps : 1
  const all = pools ?? NONE
  const { ref: top, limit, release } = useReadingLimit(all[0]?.id ?? 0)
  const selection = useMemo(() => selectPools(all, filter, locale), [all, filter, locale])
  const matching = useMemo(
    () => (limit === null ? selection.pools : selection.pools.filter(({ id }) => id <= limit)),
    [selection, limit],
  )
  const fresh = useNewKeys(
    useMemo(() => all.flatMap(({ id }) => (limit === null || id <= limit ? id : [])), [all, limit]),
  )
  const shown = matching.slice(0, steps * step)
  const left = matching.length - shown.length
  const total = formatFigure(all.length, locale)
  const counted = selection.pools.length < all.length ? selection.pools.length : shown.length
  const save = async (format: 'csv' | 'json') => (await import('./save-pools')).savePools(matching, format)
  return (
    <Panel
      title={words.title}
      note={pools && (counted === all.length ? total : words.shown(formatFigure(counted, locale), total))}
      className="min-h-64"
    >
      <PoolTools filter={filter} counts={selection.counts} onChange={onFilter} onExport={save} />
      <PoolListNotice state={poolListState(pools, error, online)} onRetry={onRetry} />
      <div ref={top} />
      <NewPoolsPill count={selection.pools.length - matching.length} onShow={release} />
      {shown.length > 0 && (
        <ol aria-label={words.listBy[filter.sort]}>
          {shown.map((pool) => (
            <PoolRow key={pool.id} pool={pool} explorerUrl={explorerUrl} isNew={fresh.has(pool.id)} />
          ))}
        </ol>
      )}
      {all.length > 0 && matching.length === 0 && (
        <Notice
          role="status"
          icon={<Spyglass />}
          {...words.noMatch}
          action={<Button onClick={() => onFilter(noFilter)}>{words.clear}</Button>}
        />
      )}
      {left > 0 && (
        <Button className="mt-3 self-center" onClick={() => setMore({ filter, steps: steps + 1 })}>
          {words.showMore(Math.min(left, step))}
        </Button>
      )}
    </Panel>
  )
}
