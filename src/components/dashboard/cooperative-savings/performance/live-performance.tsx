'use client'

import { useEffect, useEffectEvent, useState } from 'react'
import { useLiveStatus } from '@/hooks/web3/use-live-status'
import { useRealtimePoolEvents } from '@/hooks/web3/use-realtime-pool-events'
import { eventRate, withSample } from './event-rate'
import type { RateSample } from './event-rate'
import { PerformanceFigures } from './performance-figures'
import { usedMemory } from './used-memory'

const EVERY_MS = 5000

/** The page's own figures, looked at every few seconds. */
export function LivePerformance() {
  const { latency, scan } = useLiveStatus()
  const { stats } = useRealtimePoolEvents()
  const [samples, setSamples] = useState<readonly RateSample[]>([])
  const [memory, setMemory] = useState<number | null>(null)
  const look = useEffectEvent(() => {
    setMemory(usedMemory())
    // What comes out of the history did not happen now.
    setSamples(scan.done < scan.total ? [] : (all) => withSample(all, [Date.now(), stats.totalEvents]))
  })
  useEffect(() => {
    const timer = setInterval(look, EVERY_MS)
    return () => clearInterval(timer)
  }, [])
  return <PerformanceFigures latency={latency} eventsPerSecond={eventRate(samples)} memory={memory} />
}
