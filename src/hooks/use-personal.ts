'use client'

import { useSyncExternalStore } from 'react'
import type { Hex } from '@/lib/blockchain/engine/chain-log'
import { getPersonal } from '@/lib/personal/get-personal'
import { nobody, type Personal } from '@/lib/personal/personal'

interface PersonalChanges {
  /** False when there are as many as can be. */
  addMine: (address: Hex) => boolean
  removeMine: (address: Hex) => void
}

const subscribe = (observer: () => void) => getPersonal().subscribe(observer)
const changes: PersonalChanges = {
  addMine: (address) => getPersonal().addMine(address),
  removeMine: (address) => getPersonal().removeMine(address),
}

/** Which addresses are the viewer's and which pools she follows, in step over all tabs. On a server: nothing is known. */
export function usePersonal(): Personal & PersonalChanges {
  const personal = useSyncExternalStore(
    subscribe,
    () => getPersonal().getSnapshot(),
    () => nobody,
  )
  return { ...personal, ...changes }
}
