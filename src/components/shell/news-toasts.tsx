'use client'

import dynamic from 'next/dynamic'
import { getLive } from '@/lib/live/live'
import { createdNames } from '@/lib/notifications/created-names'
import type { LiveToastsProps } from './live-toasts'

const LiveToasts = dynamic(() => import('./live-toasts').then((module) => module.LiveToasts), { ssr: false })

const subscribe: LiveToastsProps['subscribe'] = (callback) => {
  const { store } = getLive()
  const nameOf = createdNames((id) => store.poolName(id))
  // Not needed before something happens; where it cannot be had, nothing is said that might not be wanted.
  const deciding = import('@/lib/notifications/decide-now').catch(() => null)
  return store.shareNews('toast', async (event) => {
    const name = nameOf(event)
    const decision = (await deciding)?.decideNow(event)
    if (decision?.channels.includes('toast')) callback(event, name)
  })
}

const subscribeLate: LiveToastsProps['subscribeLate'] = (callback) => getLive().store.onLate(callback)

/** The short messages, fed by the live store, fetched once the page stands. */
export function NewsToasts() {
  return <LiveToasts subscribe={subscribe} subscribeLate={subscribeLate} />
}
