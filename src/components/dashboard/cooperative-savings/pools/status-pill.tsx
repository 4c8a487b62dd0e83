'use client'

import { useCopy } from '@/hooks/use-copy'
import type { PoolStatus } from '@/lib/pools/pool-view'

const looks = {
  accepting: 'bg-tide/12 text-tide',
  active: 'bg-live/12 text-green-ink',
  closed: 'bg-idle/15 text-grey-ink',
} as const satisfies Record<PoolStatus, string>

/** Whether a pool takes members, works, or is over. */
export function StatusPill({ status }: { status: PoolStatus }) {
  const { pools } = useCopy()
  return <span className={`pill justify-self-end md:justify-self-start ${looks[status]}`}>{pools.status[status]}</span>
}
