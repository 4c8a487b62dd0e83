'use client'

import { useCopy } from '@/hooks/use-copy'
import { chainFacts } from '@/lib/config/chains'
import { getConfig } from '@/lib/config/get-config'

/** Says so where coins have no value; nothing on a network where they have. */
export function NetworkMark() {
  const { shell } = useCopy()
  const { name, testnet } = chainFacts(getConfig().chainId)
  if (!testnet) return null
  return (
    <span title={`${name}. ${shell.testNetworkNote}`} className="pill bg-warn/15 text-yellow-ink">
      {shell.testNetwork}
    </span>
  )
}
