'use client'

import { useMemo } from 'react'
import { useOnline } from '@/components/ui/use-online'
import { useHistoryIsWhole } from '@/hooks/web3/use-history-is-whole'
import { useHistoricalPoolEvents } from '@/hooks/web3/use-historical-pool-events'
import { useLiveStatus } from '@/hooks/web3/use-live-status'
import { usePools } from '@/hooks/web3/use-pools'
import { useRealtimePoolEvents } from '@/hooks/web3/use-realtime-pool-events'
import { connectionFace } from '../connection-face'
import { countByStatus } from '../count-by-status'
import { useSettledFace } from '../use-settled-face'
import { StatCards } from './stat-cards'

/** The four figures, fed by the live store. They count the whole record, so it is they who ask for the history. */
export function LiveStatCards() {
  const { stats } = useRealtimePoolEvents()
  const { pools } = usePools()
  const { progress, isScanning } = useHistoricalPoolEvents()
  const status = useLiveStatus()
  const face = useSettledFace(connectionFace(status, useOnline()))
  const counts = useMemo(() => (pools ? countByStatus(pools) : null), [pools])
  const isWhole = useHistoryIsWhole() || !isScanning
  // Before any range is known, nothing is counted; once the history is whole, a few new blocks change nothing about that.
  const read = status.coverage === null ? 0 : isWhole ? 1 : progress.done / progress.total
  return <StatCards stats={stats} pools={counts} face={face} latency={status.latency} read={read} />
}
