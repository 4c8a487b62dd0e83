'use client'

import { useState } from 'react'
import type { ReactNode } from 'react'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { Panel } from '@/components/ui/panel'
import { useCopy } from '@/hooks/use-copy'
import { formatFigure } from '@/lib/format/figure'
import type { PoolView } from '@/lib/pools/pool-view'
import { PoolRow } from '../pools/pool-row'
import { PoolRowsSkeleton } from '../pools/pool-rows-skeleton'

const STEP = 20

interface PoolsPanelProps {
  title: string
  /** Undefined while they load. */
  pools: readonly PoolView[] | undefined
  /** What keeps the list from being whole. */
  note?: string
  /** Shown when there are none. */
  empty: ReactNode
}

/** A few pools of many, as the whole list shows them. */
export function PoolsPanel({ title, pools, note, empty }: PoolsPanelProps) {
  const { pools: words, locale } = useCopy()
  const [steps, setSteps] = useState(1)
  const shown = pools?.slice(0, steps * STEP)
  const left = (pools?.length ?? 0) - (shown?.length ?? 0)
  return (
    <Panel title={title} note={pools && pools.length > 0 ? formatFigure(pools.length, locale) : undefined}>
      {note !== undefined && <Notice role="status" text={note} className="mb-2 rounded-control bg-warn/10 py-2" />}
      {shown === undefined && <PoolRowsSkeleton rows={2} />}
      {shown?.length === 0 && empty}
      {shown !== undefined && shown.length > 0 && (
        <ol aria-label={title}>
          {shown.map((pool) => (
            <PoolRow key={pool.id} pool={pool} isNew={false} />
          ))}
        </ol>
      )}
      {left > 0 && (
        <Button className="mt-3 self-center" onClick={() => setSteps(steps + 1)}>
          {words.showMore(Math.min(left, STEP))}
        </Button>
      )}
    </Panel>
  )
}
