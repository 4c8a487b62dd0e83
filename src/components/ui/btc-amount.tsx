'use client'

import { useCopy } from '@/hooks/use-copy'
import { formatBtc, formatBtcExact } from '@/lib/format/btc'

interface BtcAmountProps {
  wei: bigint
  /** BTC unless said; both have 18 decimals. */
  unit?: 'btc' | 'musd'
  /** Written before the figure. */
  sign?: '+' | '−'
  className?: string
}

/** An amount as it is written everywhere; the exact one is its title and its machine-readable value. */
export function BtcAmount({ wei, unit = 'btc', sign, className = '' }: BtcAmountProps) {
  const { units, locale } = useCopy()
  return (
    <data
      value={formatBtcExact(wei)}
      title={`${formatBtcExact(wei, locale)} ${units[unit]}`}
      className={`whitespace-nowrap ${className}`}
    >
      {sign}
      {formatBtc(wei, locale)} <small className="text-[0.85em] font-medium text-muted">{units[unit]}</small>
    </data>
  )
}
