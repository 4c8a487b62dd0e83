'use client'

import { useMemo, useState } from 'react'
import { Button } from '@/components/ui/button'
import { Panel } from '@/components/ui/panel'
import { useCopy } from '@/hooks/use-copy'
import { formatFigure } from '@/lib/format/figure'
import type { PoolView } from '@/lib/pools/pool-view'
import { useNewKeys } from '../use-new-keys'
import { PoolListNotice } from './pool-list-notice'
import { poolListState } from './pool-list-state'
import { PoolRow } from './pool-row'

const NONE: readonly PoolView[] = []

interface PoolListProps {
  /** Newest first; undefined while they load. */
  pools: readonly PoolView[] | undefined
  error: Error | null
  online: boolean
  onRetry: () => void
  explorerUrl: string | null
  /** Rows shown at first, and added by “show more”. */
  step: number
}

/** The pools, or why there are none. */
export function PoolList({ pools, error, online, onRetry, explorerUrl, step }: PoolListProps) {
  const { pools: words, locale } = useCopy()
  const [steps, setSteps] = useState(1)
  const all = pools ?? NONE
  const fresh = useNewKeys(useMemo(() => all.map(({ id }) => id), [all]))
  const shown = all.slice(0, steps * step)
  const left = all.length - shown.length
  const total = formatFigure(all.length, locale)
  return (
    <Panel
      title={words.title}
      note={pools && (left > 0 ? words.shown(formatFigure(shown.length, locale), total) : total)}
      className="min-h-64"
    >
      <PoolListNotice state={poolListState(pools, error, online)} onRetry={onRetry} />
      {shown.length > 0 && (
        <ol aria-label={words.list}>
          {shown.map((pool) => (
            <PoolRow key={pool.id} pool={pool} explorerUrl={explorerUrl} isNew={fresh.has(pool.id)} />
          ))}
        </ol>
      )}
      {left > 0 && (
        <Button className="mt-3 self-center" onClick={() => setSteps(steps + 1)}>
          {words.showMore(Math.min(left, step))}
        </Button>
      )}
    </Panel>
  )
}
