'use client'

import type { EngineStatus } from '@/lib/blockchain/engine/engine-status'
import { useLive } from './use-live'

/** What the engine says of its connection and its coverage. */
export function useLiveStatus(): EngineStatus {
  return useLive((live) => live.status)
}
