'use client'

import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { useCopy } from '@/hooks/use-copy'
import { useHistoryIsWhole } from '@/hooks/web3/use-history-is-whole'
import { useLiveStatus } from '@/hooks/web3/use-live-status'
import { formatPercent } from '@/lib/format/percent'
import type { Below } from '@/lib/live/activity-picture'
import { EventRowsSkeleton } from './event-rows-skeleton'

interface RecordFootProps {
  below: Below
  /** Older events were not wanted at all. */
  bounded: boolean
  onMore: () => void
}

/** What lies below the events that are shown, or why nothing does: how far back the record goes is always said. */
export function RecordFoot({ below, bounded, onMore }: RecordFootProps) {
  const { record, locale } = useCopy()
  const { scan, storage } = useLiveStatus()
  const whole = useHistoryIsWhole()
  const stillRead = scan.done < scan.total ? record.stillRead(formatPercent(scan.done / scan.total, locale)) : null
  if (below === 'reading') return <EventRowsSkeleton rows={3} />
  if (below === 'more')
    return (
      <Button className="mt-3 self-center" onClick={onMore}>
        {record.older}
      </Button>
    )
  const end = whole ? record.beginning : (stillRead ?? record.notKept)
  const text =
    below === 'nothing'
      ? bounded
        ? record.beginningOfTime
        : end
      : storage === 'persistent'
        ? record.notYet
        : record.notKeptHere
  return <Notice role="status" text={text} className="border-t border-line pt-5 pb-2" />
}
