'use client'

import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { poolsKey } from '@/lib/live/chain-key'
import { getLive } from '@/lib/live/live'
import { readPoolStates } from '@/lib/live/read-pool-states'

/** Several pools that want a read share one. */
const READ_AFTER_MS = 500
const RETRY_AFTER_MS = 5_000

/** Puts what events say into the query cache that the list reads, and reads from the contract only what events cannot tell. */
export function usePoolListSync(enabled: boolean): void {
  const queryClient = useQueryClient()
  useEffect(() => {
    if (!enabled) return
    const { manager, store } = getLive()
    let timer: ReturnType<typeof setTimeout> | null = null

    const readSoon = (delayMs: number): void => {
      timer ??= setTimeout(() => {
        readPoolStates(manager, manager.address, store.needsRead()).then(
          (reads) => {
            timer = null
            store.takeReads(reads)
          },
          () => {
            timer = null
            readSoon(RETRY_AFTER_MS)
          },
        )
      }, delayMs)
    }
    const sync = (): void => {
      const { chain, pools } = store.getSnapshot()
      const key = poolsKey(chain)
      // Before the first read an event alone would pass for the whole list.
      const shown = queryClient.getQueryData(key)
      if (shown === undefined) return
      if (shown !== pools) queryClient.setQueryData(key, pools)
      if (store.needsRead().length > 0) readSoon(READ_AFTER_MS)
    }

    sync()
    const stop = store.subscribe(sync)
    return () => {
      stop()
      if (timer) clearTimeout(timer)
    }
  }, [enabled, queryClient])
}
