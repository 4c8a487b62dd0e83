'use client'

import { useLive } from '@/hooks/web3/use-live'
import { useLiveStatus } from '@/hooks/web3/use-live-status'
import { requestNotificationPermission, useRealtimePoolEvents } from '@/hooks/web3/use-realtime-pool-events'
import { StatusBadge } from './badge/status-badge'
import { useNotificationSupport } from './badge/use-notification-support'

/** The live connection's badge: its face, its panel, refresh and notifications. */
export function RealtimeStatusBadge({ compact }: { compact?: boolean }) {
  const status = useLiveStatus()
  const clockSkewMs = useLive((live) => live.clockSkewMs)
  const { stats, refresh } = useRealtimePoolEvents()
  const [support, recheck] = useNotificationSupport()
  return (
    <StatusBadge
      status={status}
      stats={stats}
      clockSkewMs={clockSkewMs}
      notificationSupport={support}
      onRequestNotifications={() => requestNotificationPermission().finally(recheck)}
      onRefresh={refresh}
      {...(compact === undefined ? {} : { compact })}
    />
  )
}
