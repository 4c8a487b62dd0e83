'use client'

import { useEffect } from 'react'
import { useCopy } from '@/hooks/use-copy'
import { trackPoolCreated } from '@/lib/analytics/analytics'
import { getConfig } from '@/lib/config/get-config'
import { shortAddress } from '@/lib/format/short-address'
import { claimEffect } from '@/lib/live/claim-effect'
import { getLive } from '@/lib/live/live'
import { decideNow } from '@/lib/notifications/decide-now'
import { showPoolNotification } from '@/lib/notifications/show-pool-notification'
import { plainName } from '@/lib/pools/pool-name'

/** What the page does outside itself when something happens. However many components and tabs ask for it, it happens once. */
export function useNewsEffects({ notify, track }: { notify: boolean; track: boolean }): void {
  const { notifications, pools, toasts } = useCopy()

  useEffect(() => {
    if (!notify || !getConfig().notifications) return
    const { store } = getLive()
    return store.shareNews('notification', async (event, key) => {
      if (!decideNow(event).channels.includes('desktop') || !(await claimEffect(`notification-${key}`))) return
      const unnamed = (id: number) => pools.unnamed(String(id))
      const said = event.type === 'PoolCreated' ? event.name : store.poolName(Number(event.poolId))
      const name = plainName(said, Number(event.poolId), unnamed)
      const { title, body } = notifications.newPool
      await showPoolNotification({
        poolId: event.poolId,
        ...(event.type === 'PoolCreated'
          ? { title, body: body(name, shortAddress(event.creator)) }
          : { title: toasts.titles[event.type], body: name }),
        icon: '/icon-192.png',
      })
    })
  }, [notify, notifications, pools, toasts])

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
