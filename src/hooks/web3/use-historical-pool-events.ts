'use client'

import { useCallback, useEffect, useState } from 'react'
import type { ScanProgress } from '@/lib/blockchain/engine/engine-status'
import { readHistory } from '@/lib/live/history-readers'
import { getLive } from '@/lib/live/live'
import { useLive } from './use-live'

interface HistoricalPoolEvents {
  /** Blocks read and to be read, events found. */
  progress: ScanProgress
  isScanning: boolean
  /** Why the scan does not get on; it goes on trying. */
  error: string | null
  cancel: () => void
  resume: () => void
  /** Reads the whole history again. */
  rescan: () => void
}

/**
 * The history of the pools: read newest first under proof, in ranges as long as the provider bears, kept in the browser.
 * A range that fails stays open and is tried again. Leaving stops the reading of history; new blocks are read in any case.
 */
export function useHistoricalPoolEvents({ enabled = true }: { enabled?: boolean } = {}): HistoricalPoolEvents {
  const progress = useLive((live) => live.status.scan)
  const reason = useLive((live) => live.status.alerts.find((alert) => alert.kind === 'range-refused')?.message ?? null)
  const [cancelled, setCancelled] = useState(false)
  const wanted = enabled && !cancelled

  useEffect(() => {
    const { manager } = getLive()
    if (wanted) return readHistory(manager)
    // Nobody else wants it either, or it goes on for them.
    return readHistory(manager)()
  }, [wanted])

  return {
    progress,
    isScanning: wanted && progress.done < progress.total,
    error: reason,
    cancel: useCallback(() => setCancelled(true), []),
    resume: useCallback(() => setCancelled(false), []),
    rescan: useCallback(() => {
      setCancelled(false)
      getLive().manager.command({ type: 'rescan' })
    }, []),
  }
}
