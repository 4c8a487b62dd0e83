'use client'

import { OctagonPause, TriangleAlert } from 'lucide-react'
import { useLateCopy } from '@/hooks/use-late-copy'
import { contractWords } from '@/lib/i18n/late/contract'
import type { ContractState } from '@/lib/pools/read-contract-state'

/** Says that the whole contract is paused or in emergency mode; nothing while it is neither. */
export function ContractNotice({ paused, emergency }: ContractState) {
  const words = useLateCopy(contractWords)
  if (!paused && !emergency) return null
  const Picture = emergency ? TriangleAlert : OctagonPause
  return (
    <div className="mt-4 flex items-start gap-3 rounded-card border border-warn/50 bg-warn/10 px-4 py-3 text-sm text-ink">
      <Picture aria-hidden="true" size={18} className="mt-px shrink-0 text-yellow-ink" />
      <div className="flex flex-col gap-1">
        {emergency && (
          <p>
            <b className="text-yellow-ink">{words.emergency}</b> {words.emergencyExplained}
          </p>
        )}
        {paused && (
          <p>
            <b className="text-yellow-ink">{words.paused}</b> {words.pausedExplained}
          </p>
        )}
      </div>
    </div>
  )
}
