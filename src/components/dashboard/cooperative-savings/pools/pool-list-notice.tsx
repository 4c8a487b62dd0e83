'use client'

import { TriangleAlert, WifiOff } from 'lucide-react'
import type { ReactNode } from 'react'
import { Button } from '@/components/ui/button'
import { EmptyBoat } from '@/components/ui/drawings/empty-boat'
import { Notice } from '@/components/ui/notice'
import { useCopy } from '@/hooks/use-copy'
import type { PoolListState } from './pool-list-state'
import { PoolRowsSkeleton } from './pool-rows-skeleton'

/** What the list says besides, or instead of, its rows. */
export function PoolListNotice({ state, onRetry }: { state: PoolListState; onRetry: () => void }) {
  const { pools: words } = useCopy()
  const retry = <Button onClick={onRetry}>{words.error.retry}</Button>
  const line = 'mb-2 flex-row! flex-wrap justify-center rounded-control bg-warn/10 py-2'
  const notices = {
    ready: null,
    stale: <Notice role="status" text={words.offline.stale} className={line} />,
    failing: <Notice role="alert" text={words.error.title} action={retry} className={line} />,
    loading: <PoolRowsSkeleton />,
    empty: <Notice icon={<EmptyBoat />} {...words.empty} />,
    error: (
      <Notice
        role="alert"
        icon={<TriangleAlert size={32} />}
        title={words.error.title}
        text={words.error.text}
        action={retry}
      />
    ),
    offline: (
      <Notice
        role="status"
        icon={<WifiOff size={32} />}
        title={words.offline.title}
        text={words.offline.text}
        action={retry}
      />
    ),
  } satisfies Record<PoolListState, ReactNode>
  return notices[state]
}
