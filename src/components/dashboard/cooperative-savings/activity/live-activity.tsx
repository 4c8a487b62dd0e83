'use client'

import { useLiveStatus } from '@/hooks/web3/use-live-status'
import { usePoolNames } from '@/hooks/web3/use-pool-names'
import { usePools } from '@/hooks/web3/use-pools'
import { useRealtimePoolEvents } from '@/hooks/web3/use-realtime-pool-events'
import { getConfig } from '@/lib/config/get-config'
import { ActivityFeed } from './activity-feed'

/** The activity feed, fed by the live store. */
export function LiveActivity({ className }: { className?: string }) {
  const { recentEvents } = useRealtimePoolEvents()
  const { pools, error } = usePools()
  const { scan } = useLiveStatus()
  const nameOf = usePoolNames()
  const waiting = recentEvents.length === 0 && (scan.done < scan.total || (pools === undefined && error === null))
  return (
    <ActivityFeed
      events={waiting ? undefined : recentEvents}
      nameOf={nameOf}
      explorerUrl={getConfig().explorerUrl}
      {...(className === undefined ? {} : { className })}
    />
  )
}
