'use client'

import { useId } from 'react'
import { Button } from '@/components/ui/button'
import { useMediaQuery } from '@/components/ui/use-media-query'
import { useOnline } from '@/components/ui/use-online'
import { useCopy } from '@/hooks/use-copy'
import type { EngineStatus } from '@/lib/blockchain/engine/engine-status'
import type { NotificationSupport } from '@/lib/notifications/permission'
import type { PoolStatistics } from '@/lib/pools/pool-statistics'
import { connectionFace } from '../connection-face'
import { faceDetail } from '../face-detail'
import { useSecondsUntil } from '../use-seconds-until'
import { useSettledFace } from '../use-settled-face'
import { BadgeButton } from './badge-button'
import { BadgePanel } from './badge-panel'
import { ConnectionAnnouncer } from './connection-announcer'
import { NotificationsButton } from './notifications-button'
import { RefreshButton } from './refresh-button'
import { useDisclosure } from './use-disclosure'

interface StatusBadgeProps {
  status: EngineStatus
  stats: PoolStatistics
  /** How far the network's time is from this device's, in milliseconds. */
  clockSkewMs?: number
  notificationSupport: NotificationSupport
  onRequestNotifications: () => Promise<unknown>
  onRefresh: () => Promise<void>
  /** The small form, with the buttons inside the panel; by default on a phone. */
  compact?: boolean
}

/** The state of the connection in one pill, everything about it in its panel. */
export function StatusBadge(props: StatusBadgeProps) {
  const { status, stats, onRefresh } = props
  const copy = useCopy()
  const phone = useMediaQuery('(max-width: 39.99rem)', false)
  const compact = props.compact ?? phone === true
  const online = useOnline()
  const face = useSettledFace(connectionFace(status, online))
  const secondsToRetry = useSecondsUntil(face === 'reconnecting' ? status.retryAt : null)
  const detail = faceDetail(face, { status, online, secondsToRetry, copy })
  const panel = useId()
  const { open, around, button } = useDisclosure()
  const buttons = (
    <>
      <RefreshButton onRefresh={onRefresh} />
      <NotificationsButton
        support={props.notificationSupport}
        onRequest={props.onRequestNotifications}
        inline={compact}
      />
    </>
  )
  return (
    <div className="flex min-w-0 items-center gap-2">
      <div {...around} className="min-w-0 sm:relative">
        <BadgeButton
          {...button}
          aria-expanded={open}
          aria-controls={open ? panel : undefined}
          aria-haspopup="dialog"
          face={face}
          detail={detail}
          through={status.coverage?.through ?? null}
          eventsToday={stats.eventsToday}
          compact={compact}
          quietSince={face === 'live' ? status.quietSince : null}
        />
        {open && (
          <BadgePanel
            id={panel}
            face={face}
            detail={detail}
            status={status}
            stats={stats}
            clockSkewMs={props.clockSkewMs ?? 0}
            actions={compact ? buttons : null}
          />
        )}
      </div>
      {(face === 'offline' || face === 'error') && (
        <Button onClick={() => void onRefresh()}>{copy.connection.retry}</Button>
      )}
      {!compact && <div className="flex gap-2 max-sm:hidden">{buttons}</div>}
      <ConnectionAnnouncer face={face} />
    </div>
  )
}
