'use client'

import { ToggleButton } from '@/components/ui/toggle-button'
import { useCopy } from '@/hooks/use-copy'
import type { PoolEventType } from '@/lib/pools/pool-event'
import { eventLooks } from '../activity/event-looks'
import { eventKinds } from './record-filter'

interface KindChipsProps {
  /** Empty for all. */
  value: readonly PoolEventType[]
  onChange: (kinds: readonly PoolEventType[]) => void
}

/** Which kinds of events are shown; all while none is chosen. */
export function KindChips({ value, onChange }: KindChipsProps) {
  const { record, activity } = useCopy()
  return (
    <div role="group" aria-label={record.kinds} className="flex flex-wrap gap-1.5">
      {eventKinds.map((kind) => (
        <ToggleButton
          key={kind}
          pressed={value.includes(kind)}
          onChange={(pressed) => onChange(eventKinds.filter((one) => (one === kind ? pressed : value.includes(one))))}
          className="min-h-8! px-2.5! py-1!"
        >
          <span aria-hidden="true" className={`size-2.5 rounded-[0.25rem] ${eventLooks[kind]}`} />
          {activity.kinds[kind]}
        </ToggleButton>
      ))}
    </div>
  )
}
