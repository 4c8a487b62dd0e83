'use client'

import { useMemo, useSyncExternalStore } from 'react'
import { ActivityLog } from '@/lib/live/activity-log'
import { emptyActivity, type ActivityPicture } from '@/lib/live/activity-picture'
import { getLive } from '@/lib/live/live'
import { openArchive } from '@/lib/live/open-archive'
import type { EventFilter } from '@/lib/pools/event-filter'

interface Activity extends ActivityPicture {
  /** Reads a further portion of older events. */
  more: () => void
}

/** The wanted events of the whole record, newest first and in portions, live. `filter` must keep its identity. In a browser only. */
export function useActivityLog(filter: EventFilter, portion: number): Activity {
  const log = useMemo(() => {
    const { manager, store } = getLive()
    return new ActivityLog(
      {
        listen: (listener) => manager.listen(listener),
        coverage: () => manager.getStatus().coverage,
        newest: () => store.newestEvents(),
        archive: () => {
          const { chain } = store.getSnapshot()
          return chain && openArchive(chain)
        },
      },
      filter,
      portion,
    )
  }, [filter, portion])
  const picture = useSyncExternalStore(log.subscribe, log.getSnapshot, () => emptyActivity)
  return { ...picture, more: log.more }
}
