'use client'

import dynamic from 'next/dynamic'
import { getLive } from '@/lib/live/live'
import type { LiveToastsProps } from './live-toasts'

const LiveToasts = dynamic(() => import('./live-toasts').then((module) => module.LiveToasts), { ssr: false })

const subscribe: LiveToastsProps['subscribe'] = (callback) => {
  const { store } = getLive()
  return store.onNews((event) => callback(event, 'name' in event ? event.name : store.poolName(Number(event.poolId))))
}

/** Messages of what has just happened, on every page that follows the pools. */
export function LiveNews() {
  return <LiveToasts subscribe={subscribe} />
}
