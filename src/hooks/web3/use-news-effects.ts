'use client'

import { useEffect } from 'react'
import { useCopy } from '@/hooks/use-copy'
import { trackPoolCreated } from '@/lib/analytics/analytics'
import { getConfig } from '@/lib/config/get-config'
import { shortAddress } from '@/lib/format/short-address'
import { claimEffect } from '@/lib/live/claim-effect'
import { getLive } from '@/lib/live/live'
import { showPoolNotification } from '@/lib/notifications/show-pool-notification'
import { plainName } from '@/lib/pools/pool-name'

/** What the page does outside itself when a pool is created. However many components and tabs ask for it, it happens once. */
export function useNewsEffects({ notify, track }: { notify: boolean; track: boolean }): void {
  const { notifications, pools } = useCopy()

  useEffect(() => {
    if (!notify || !getConfig().notifications) return
    return getLive().store.shareNews('notification', async (event, key) => {
      if (event.type !== 'PoolCreated' || !(await claimEffect(`notification-${key}`))) return
      const { title, body } = notifications.newPool
      const name = plainName(event.name, Number(event.poolId), (id) => pools.unnamed(String(id)))
      await showPoolNotification({
        poolId: event.poolId,
        title,
        body: body(name, shortAddress(event.creator)),
        icon: '/icon-192.png',
      })
    })
  }, [notify, notifications, pools])

  useEffect(() => {
    if (!track) return
    return getLive().store.shareNews('analytics', async (event, key) => {
      if (event.type !== 'PoolCreated' || !(await claimEffect(`analytics-${key}`))) return
      const poolId = Number(event.poolId)
      const poolName = plainName(event.name, poolId, (id) => pools.unnamed(String(id)))
      trackPoolCreated({ poolId, poolName, creator: event.creator, timestamp: Number(event.timestamp) })
    })
  }, [track, pools])
}
