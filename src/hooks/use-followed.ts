'use client'

import { useCallback, useSyncExternalStore } from 'react'
import { getPersonal } from '@/lib/personal/get-personal'

const subscribe = (observer: () => void) => getPersonal().subscribe(observer)

/** Whether one pool is followed, and how to follow it or no longer; that says false when as many are followed as can be. */
export function useFollowed(id: number): [followed: boolean, set: (follow: boolean) => boolean] {
  const followed = useSyncExternalStore(
    subscribe,
    () => getPersonal().getSnapshot().followed.has(id),
    () => false,
  )
  const set = useCallback(
    (follow: boolean) => {
      if (follow) return getPersonal().follow(id)
      getPersonal().unfollow(id)
      return true
    },
    [id],
  )
  return [followed, set]
}
