'use client'

import dynamic from 'next/dynamic'
import { WidgetBoundary } from '@/components/ui/widget-boundary'

/** It is rarely needed: fetched after what stands around it. */
const LiveContractNotice = dynamic(
  () => import('./contract/live-contract-notice').then((part) => part.LiveContractNotice),
  { ssr: false },
)

/** Says that the contract is paused or in emergency mode; nothing while it is neither. */
export function ContractBanner() {
  return (
    <div className="mx-auto max-w-[90rem] px-3.5 sm:px-6">
      <WidgetBoundary fallback={() => null}>
        <LiveContractNotice />
      </WidgetBoundary>
    </div>
  )
}
