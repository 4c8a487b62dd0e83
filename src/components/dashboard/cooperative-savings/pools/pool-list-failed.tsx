'use client'

import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { Panel } from '@/components/ui/panel'
import { useCopy } from '@/hooks/use-copy'

/** In place of a list that could not be fetched or drawn. */
export function PoolListFailed({ onRetry }: { onRetry: () => void }) {
  const { pools } = useCopy()
  return (
    <Panel title={pools.title}>
      <Notice role="alert" {...pools.failed} action={<Button onClick={onRetry}>{pools.error.retry}</Button>} />
    </Panel>
  )
}
