'use client'

import { useCopy } from '@/hooks/use-copy'
import { formatPercent } from '@/lib/format/percent'
import type { SizeClass, SizeShare } from './pool-size-data'

const fills = {
  small: 'bg-purple/30',
  medium: 'bg-purple/55',
  large: 'bg-purple/80',
  huge: 'bg-tide',
} as const satisfies Record<SizeClass, string>

/** What is saved, divided among small and large pools: one bar, and its figures. */
export function SizeShares({ shares }: { shares: readonly SizeShare[] }) {
  const { charts, locale } = useCopy()
  const words = charts.sizes
  return (
    <div className="mt-2">
      <h3 className="mb-1.5 text-sm font-medium text-muted">{words.shares}</h3>
      <div aria-hidden="true" className="flex h-2.5 gap-px overflow-hidden rounded-full bg-line">
        {shares.map(({ size, ofBtc }) => (
          <span key={size} className={fills[size]} style={{ width: `${ofBtc * 100}%` }} />
        ))}
      </div>
      <ul className="mt-2 grid grid-cols-2 gap-x-4 gap-y-1 text-xs text-muted">
        {shares.map(({ size, ofPools, ofBtc }) => (
          <li key={size} className="tabular flex items-center gap-1.5">
            <span aria-hidden="true" className={`size-2.5 shrink-0 rounded-[0.2rem] ${fills[size]}`} />
            <span className="min-w-0 flex-1 truncate">{words.classes[size]}</span>
            <span title={`${formatPercent(ofPools, locale)} ${words.shareOfPools}`} className="text-ink">
              {formatPercent(ofBtc, locale)}
              <span className="sr-only">{` ${words.shareOfBtc}, ${formatPercent(ofPools, locale)} ${words.shareOfPools}`}</span>
            </span>
          </li>
        ))}
      </ul>
    </div>
  )
}
