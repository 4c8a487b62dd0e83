'use client'

import type { RibbonBlock } from '@/lib/live/block-ribbon'
import { useLive } from './use-live'

/** The latest blocks with their pool events, the newest last. */
export function useBlockRibbon(): readonly RibbonBlock[] {
  return useLive((live) => live.ribbon)
}
