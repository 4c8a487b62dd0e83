'use client'

import dynamic from 'next/dynamic'
import { getLive } from '@/lib/live/live'
import { decideNow } from '@/lib/notifications/decide-now'
import type { LiveToastsProps } from './live-toasts'

const LiveToasts = dynamic(() => import('./live-toasts').then((module) => module.LiveToasts), { ssr: false })

const REMEMBERED = 50

/** What a creation says of its pool is known before the list has it. */
const subscribe: LiveToastsProps['subscribe'] = (callback) => {
  const { store } = getLive()
  const created = new Map<bigint, string>()
  return store.shareNews('toast', (event) => {
    if (event.type === 'PoolCreated') created.set(event.poolId, event.name)
    const [oldest] = created.keys()
    if (created.size > REMEMBERED && oldest !== undefined) created.delete(oldest)
    if (decideNow(event).channels.includes('toast'))
      callback(event, created.get(event.poolId) ?? store.poolName(Number(event.poolId)))
  })
}

const subscribeLate: LiveToastsProps['subscribeLate'] = (callback) => getLive().store.onLate(callback)

/** The short messages, fed by the live store, fetched once the page stands. */
export function NewsToasts() {
  return <LiveToasts subscribe={subscribe} subscribeLate={subscribeLate} />
}
