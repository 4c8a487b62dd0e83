'use client'

import { useMemo, useRef, useState } from 'react'
import type { ComponentType } from 'react'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { Panel } from '@/components/ui/panel'
import { useCopy } from '@/hooks/use-copy'
import { formatFigure } from '@/lib/format/figure'
import type { PoolView } from '@/lib/pools/pool-view'
import { useNewKeys } from '../use-new-keys'
import { NewPoolsPill } from './new-pools-pill'
import { NoMatch } from './no-match'
import { noFilter } from './pool-filter'
import type { PoolFilter } from './pool-filter'
import { PoolListNotice } from './pool-list-notice'
import { poolListState } from './pool-list-state'
import { PoolRow } from './pool-row'
import { PoolTools } from './pool-tools'
import type { LongPoolListProps } from './rows/long-pool-list'
import { selectPools } from './select-pools'
import type { Viewer } from './select-pools'
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
  viewer: Viewer
  /** Rows shown until all are asked for. */
  step: number
}

/** How all rows are shown, once they are asked for. */
interface Whole {
  filter: PoolFilter
  List: ComponentType<LongPoolListProps>
  rowHeight: number
}

/** The pools that the filter lets through, or why there are none. */
export function PoolList(props: PoolListProps) {
  const { pools, error, online, onRetry, filter, onFilter, viewer, step } = props
  const { pools: words, locale } = useCopy()
  const [whole, setWhole] = useState<Whole | null>(null)
  const [failed, setFailed] = useState(false)
  const rows = useRef<HTMLOListElement>(null)
  // Another filter begins at the top again.
  const Whole = whole?.filter === filter ? whole.List : null
  const all = pools ?? NONE
  const { ref: top, limit, release } = useReadingLimit(all[0]?.id ?? 0)
  const selection = useMemo(() => selectPools(all, filter, viewer, locale), [all, filter, viewer, locale])
  const matching = useMemo(
    () => (limit === null ? selection.pools : selection.pools.filter(({ id }) => id <= limit)),
    [selection, limit],
  )
  const fresh = useNewKeys(
    useMemo(() => all.flatMap(({ id }) => (limit === null || id <= limit ? id : [])), [all, limit]),
  )
  const shown = Whole ? matching : matching.slice(0, step)
  const label = words.listBy[filter.sort]
  const total = formatFigure(all.length, locale)
  const counted = selection.pools.length < all.length ? selection.pools.length : shown.length
  const showAll = async () => {
    const { LongPoolList } = await import('./rows/long-pool-list')
    const rowHeight = rows.current?.lastElementChild?.getBoundingClientRect().height ?? 0
    setWhole({ filter, List: LongPoolList, rowHeight })
    setFailed(false)
  }
  const save = async (format: 'csv' | 'json') => (await import('./save-pools')).savePools(matching, format)
  return (
    <Panel
      title={words.title}
      note={pools && (counted === all.length ? total : words.shown(formatFigure(counted, locale), total))}
      actions={Whole && <Button onClick={() => setWhole(null)}>{words.showFewer}</Button>}
      className="min-h-64"
    >
      <PoolTools filter={filter} counts={selection.counts} onChange={onFilter} onExport={save} />
      <PoolListNotice state={poolListState(pools, error, online)} onRetry={onRetry} />
      <div ref={top} />
      <NewPoolsPill count={selection.pools.length - matching.length} onShow={release} />
      {Whole && whole && (
        <Whole pools={matching} fresh={fresh} label={label} before={step} rowHeight={whole.rowHeight} />
      )}
      {!Whole && shown.length > 0 && (
        <ol ref={rows} aria-label={label}>
          {shown.map((pool) => (
            <PoolRow key={pool.id} pool={pool} isNew={fresh.has(pool.id)} />
          ))}
        </ol>
      )}
      {all.length > 0 && matching.length === 0 && <NoMatch filter={filter} onClear={() => onFilter(noFilter)} />}
      {shown.length < matching.length && (
        <Button className="mt-3 self-center" onClick={() => void showAll().catch(() => setFailed(true))}>
          {words.showAll(formatFigure(matching.length, locale))}
        </Button>
      )}
      {failed && <Notice role="alert" text={words.failed.text} />}
    </Panel>
  )
}
