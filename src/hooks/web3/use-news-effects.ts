'use client'

import { useEffect } from 'react'
import { useCopy } from '@/hooks/use-copy'
import { trackPoolCreated } from '@/lib/analytics/analytics'
import { claimEffect } from '@/lib/live/claim-effect'
import { getLive } from '@/lib/live/live'
import { createdNames } from '@/lib/notifications/created-names'
import { plainName } from '@/lib/pools/pool-name'

/** What the page does outside itself when something happens. However many components and tabs ask for it, it happens once. */
export function useNewsEffects({ notify, track }: { notify: boolean; track: boolean }): void {
  const copy = useCopy()
  const { pools } = copy

  useEffect(() => {
    if (!notify) return
    const { store } = getLive()
    const nameOf = createdNames((id) => store.poolName(id))
    // Not needed before something happens, so it is not in the first load; what happens meanwhile waits for it.
    const fetchTeller = () => import('@/lib/notifications/open-teller').then(({ openTeller }) => openTeller(copy))
    let teller: ReturnType<typeof fetchTeller> | null = null
    return store.shareNews('notification', async (event) => {
      const name = nameOf(event)
      try {
        ;(await (teller ??= fetchTeller())).hear(event, name)
      } catch {
        // Without a network now; with the next event it may be there.
        teller = null
      }
    })
  }, [notify, copy])

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
