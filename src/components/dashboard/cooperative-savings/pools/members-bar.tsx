'use client'

import { useCopy } from '@/hooks/use-copy'

interface MembersBarProps {
  current: number
  maximum: number
}

/** How full a pool is. */
export function MembersBar({ current, maximum }: MembersBarProps) {
  const { pools } = useCopy()
  const share = maximum > 0 ? Math.min(1, current / maximum) : 0
  return (
    <div className="flex min-w-0 items-center gap-2.5 max-md:col-start-2 max-md:row-start-2">
      <span aria-hidden="true" className="h-1.5 min-w-8 flex-1 overflow-hidden rounded-full bg-line max-md:max-w-28">
        <span className="block h-full rounded-full bg-tide" style={{ width: `${share * 100}%` }} />
      </span>
      <span aria-hidden="true" className="tabular text-sm whitespace-nowrap">
        {pools.membersShort(current, maximum)}
      </span>
      <span className="sr-only">{pools.members(current, maximum)}</span>
    </div>
  )
}
