'use client'

import { useCallback, useEffect, useEffectEvent, useMemo } from 'react'
import { useCopy } from '@/hooks/use-copy'
import { useNow } from '@/hooks/use-now'
import { keepConnecting } from '@/lib/live/keep-connecting'
import { getLive } from '@/lib/live/live'
import { requestPermission } from '@/lib/notifications/permission'
import type { PoolEvent, PoolEventOf } from '@/lib/pools/pool-event'
import type { PoolStatistics } from '@/lib/pools/pool-statistics'
import { summarise } from '@/lib/pools/summarise'
import { useLive } from './use-live'
import { useNewsEffects } from './use-news-effects'
import { usePoolListSync } from './use-pool-list-sync'

interface Options {
  enabled?: boolean
  /** Desktop notifications for new pools, where the viewer allowed them. */
  enableNotifications?: boolean
  /** Put events into the list at once instead of waiting for the next read. */
  enableOptimistic?: boolean
  enableAnalytics?: boolean
  verbose?: boolean
  /** Called once for each pool created while the page is open, however often the chain includes it. */
  onPoolCreated?: (event: PoolEventOf<'PoolCreated'>) => void
  onEvent?: (event: PoolEvent) => void
}

interface RealtimePoolEvents {
  /** Socket open, subscription acknowledged, heard within the deadline, and no gap. */
  isLive: boolean
  latestEvent: PoolEvent | null
  stats: PoolStatistics
  /** The newest ten of any kind, history included, newest first. */
  recentEvents: readonly PoolEvent[]
  refresh: () => Promise<void>
}

/** Asks for desktop notifications; call it from a click. True when they are allowed. */
export async function requestNotificationPermission(): Promise<boolean> {
  return requestPermission()
}

/** Live events of the pools. All components share one engine and one picture: figures agree everywhere, effects happen once. */
export function useRealtimePoolEvents(options: Options = {}): RealtimePoolEvents {
  const { enabled = true, enableNotifications = true, enableOptimistic = true, enableAnalytics = true } = options
  const isLive = useLive((live) => live.status.live)
  const latestEvent = useLive((live) => live.latestEvent)
  const recentEvents = useLive((live) => live.recentEvents)

  useEffect(() => (enabled ? keepConnecting() : undefined), [enabled])

  const tell = useEffectEvent((event: PoolEvent) => {
    if (options.verbose) console.info('[useRealtimePoolEvents]', event.type, Number(event.poolId))
    if (event.type === 'PoolCreated') options.onPoolCreated?.(event)
    options.onEvent?.(event)
  })
  useEffect(() => (enabled ? getLive().store.onNews((event) => tell(event)) : undefined), [enabled])
  usePoolListSync(enabled && enableOptimistic)
  useNewsEffects({ notify: enabled && enableNotifications, track: enabled && enableAnalytics })

  const refresh = useCallback(() => getLive().manager.refresh(), [])
  return { isLive, latestEvent, stats: useStatistics(), recentEvents, refresh }
}

function useStatistics(): PoolStatistics {
  const { zone } = useCopy()
  const now = useNow(1_000)
  const record = useLive((live) => live.record)
  const pools = useLive((live) => live.pools)
  const newest = useLive((live) => live.recentEvents[0])
  const connectedAt = useLive((live) => live.status.connectedAt)
  return useMemo(() => {
    const [latest] = pools
    const known = {
      totalPools: pools.length,
      latestPool: latest ? { id: latest.id, name: latest.name } : null,
      lastEventAt: newest ? Number(newest.timestamp) * 1000 : null,
      uptimeMs: connectedAt === null || now === 0 ? 0 : Math.max(0, now - connectedAt),
    }
    return summarise(record.counts, { now, zone, ...known })
  }, [now, zone, record, pools, newest, connectedAt])
}
