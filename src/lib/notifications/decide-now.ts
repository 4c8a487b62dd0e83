import { getLive } from '@/lib/live/live'
import { getPersonal } from '@/lib/personal/get-personal'
import type { PoolEvent } from '@/lib/pools/pool-event'
import { concernOf } from './concern-of'
import { decide, type Decision } from './decide'
import { getPreferences } from './get-preferences'

/** Whether and how this page's viewer is told of an event that has just come. */
export function decideNow(event: PoolEvent): Decision {
  const { store } = getLive()
  const pools = {
    creatorOf: (id: number) => store.getSnapshot().pools.find((pool) => pool.id === id)?.creator ?? null,
    isMember: (address: `0x${string}`, id: number) => store.holdings(address).has(id),
  }
  const concern = () => concernOf(event, getPersonal().getSnapshot(), pools)
  return decide(event.type, concern, getPreferences().getSnapshot(), Date.now())
}
