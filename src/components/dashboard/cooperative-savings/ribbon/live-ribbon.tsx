'use client'

import { useBlockRibbon } from '@/hooks/web3/use-block-ribbon'
import { getConfig } from '@/lib/config/get-config'
import { getLive } from '@/lib/live/live'
import { RibbonSkeleton } from './ribbon-skeleton'
import { RibbonStrip } from './ribbon-strip'

const nameOf = (poolId: bigint) => getLive().store.poolName(Number(poolId))

/** The ribbon, fed by the live store. */
export function LiveRibbon() {
  const blocks = useBlockRibbon()
  if (blocks.length === 0) return <RibbonSkeleton />
  return <RibbonStrip blocks={blocks} nameOf={nameOf} explorerUrl={getConfig().explorerUrl} />
}
