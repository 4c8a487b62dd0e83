'use client'

import type { Hex } from '@/lib/blockchain/engine/chain-log'
import { getLive } from '@/lib/live/live'
import type { MemberTrace } from '@/lib/pools/member-trace'
import { useLive } from './use-live'

/** The pools that an address is in now, by id, live. In a browser only. */
export function useHoldings(address: Hex): ReadonlyMap<number, MemberTrace> {
  return useLive(() => getLive().store.holdings(address))
}
