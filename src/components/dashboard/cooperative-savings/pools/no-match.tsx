'use client'

import Link from 'next/link'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { useCopy } from '@/hooks/use-copy'
import { usePersonal } from '@/hooks/use-personal'
import { followingHref } from '../following-href'
import type { PoolFilter } from './pool-filter'

/** In place of a list that the filter leaves nothing of: why, and the way out. */
export function NoMatch({ filter, onClear }: { filter: PoolFilter; onClear: () => void }) {
  const { pools, following } = useCopy()
  const { mine, followed } = usePersonal()
  const clear = <Button onClick={onClear}>{pools.clear}</Button>
  if (filter.mine && mine.length === 0) {
    const enter = (
      <div className="flex flex-wrap justify-center gap-2">
        <Link
          href={followingHref}
          className="inline-flex min-h-9 items-center rounded-control border border-tide bg-tide px-3 text-sm font-semibold text-tide-ink hover:brightness-110"
        >
          {following.enterMine}
        </Link>
        {clear}
      </div>
    )
    return <Notice role="status" {...following.whichIsMine} action={enter} />
  }
  if (filter.followed && followed.size === 0) return <Notice role="status" {...following.none} action={clear} />
  return <Notice role="status" {...pools.noMatch} action={clear} />
}
