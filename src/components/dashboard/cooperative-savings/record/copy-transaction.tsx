'use client'

import { CopyButton } from '@/components/ui/copy-button'
import { useCopy } from '@/hooks/use-copy'
import { useLateCopy } from '@/hooks/use-late-copy'
import { copyingWords } from '@/lib/i18n/late/copying'
import type { PoolEvent } from '@/lib/pools/pool-event'

/** Copies the number of an event's transaction: what one asks others about, also where there is no explorer. */
export function CopyTransaction({ event }: { event: PoolEvent }) {
  const { activity } = useCopy()
  const copying = useLateCopy(copyingWords)
  return (
    <CopyButton
      text={event.transactionHash}
      label={copying.transactionOf(`${activity.kinds[event.type]} #${event.poolId}`)}
      className="-my-0.5 hover:bg-sunken"
    />
  )
}
