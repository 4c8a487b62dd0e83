'use client'

import { getConfig } from '@/lib/config/get-config'
import { useLive } from './use-live'

/** Whether everything since the contract's beginning is proved: until then older events, and what they tell, may be missing. */
export function useHistoryIsWhole(): boolean {
  return useLive(({ status: { coverage } }) => coverage !== null && coverage.from <= getConfig().fromBlock)
}
