'use client'

import { Panel } from '@/components/ui/panel'
import { Skeleton } from '@/components/ui/skeleton'
import { useCopy } from '@/hooks/use-copy'
import { EventRowsSkeleton } from './event-rows-skeleton'

/** The record's final size while it is on its way. */
export function RecordSkeleton() {
  const { record } = useCopy()
  return (
    <div className="grid items-start gap-4 lg:grid-cols-[minmax(0,1fr)_19rem]">
      <Panel title={record.list}>
        <EventRowsSkeleton />
      </Panel>
      <Skeleton className="h-80 rounded-card! max-lg:hidden" />
    </div>
  )
}
