'use client'

import dynamic from 'next/dynamic'
import { getLive } from '@/lib/live/live'
import { createdNames } from '@/lib/notifications/created-names'
import { decideNow } from '@/lib/notifications/decide-now'
import type { LiveToastsProps } from './live-toasts'

const LiveToasts = dynamic(() => import('./live-toasts').then((module) => module.LiveToasts), { ssr: false })

const subscribe: LiveToastsProps['subscribe'] = (callback) => {
  const { store } = getLive()
  const nameOf = createdNames((id) => store.poolName(id))
  return store.shareNews('toast', (event) => {
    const name = nameOf(event)
    if (decideNow(event).channels.includes('toast')) callback(event, name)
  })
}

const subscribeLate: LiveToastsProps['subscribeLate'] = (callback) => getLive().store.onLate(callback)

/** The short messages, fed by the live store, fetched once the page stands. */
export function NewsToasts() {
  return <LiveToasts subscribe={subscribe} subscribeLate={subscribeLate} />
}
