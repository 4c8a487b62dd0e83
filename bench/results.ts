import type { BlockResult } from './block/run-block'
import type { DeliveryResult } from './delivery/run-delivery'
import type { HerdResult } from './herd/simulate-herd'
import type { HistoryResult } from './history/run-history'
import type { LatencyResult } from './latency/run-latency'
import type { MemoryResult } from './memory/run-memory'
import type { TrafficResult } from './traffic/run-traffic'

/** What one run has measured; a part that did not run is absent. */
export interface Results {
  delivery?: DeliveryResult
  latency?: LatencyResult
  block?: BlockResult
  history?: HistoryResult
  herd?: HerdResult
  memory?: MemoryResult
  traffic?: TrafficResult
}

export const parts = ['delivery', 'latency', 'block', 'history', 'herd', 'memory', 'traffic'] as const

export type Part = (typeof parts)[number]
