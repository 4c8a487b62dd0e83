'use client'

import { BtcAmount } from '@/components/ui/btc-amount'
import { Notice } from '@/components/ui/notice'
import { Panel } from '@/components/ui/panel'
import { PoolName } from '@/components/ui/pool-name'
import { RelativeTime } from '@/components/ui/relative-time'
import { useCopy } from '@/hooks/use-copy'
import { useHistoryIsWhole } from '@/hooks/web3/use-history-is-whole'
import { useHoldings } from '@/hooks/web3/use-holdings'
import type { Hex } from '@/lib/blockchain/engine/chain-log'
import { formatFigure } from '@/lib/format/figure'
import { formatPercent } from '@/lib/format/percent'
import type { PoolView } from '@/lib/pools/pool-view'
import { PoolLink } from '../pool-link'
import { holdingRows } from './holding-rows'

interface AddressHoldingsProps {
  address: Hex
  /** Undefined while they load. */
  pools: readonly PoolView[] | undefined
}

/** The pools that an address saves in, how much, and which part of each that is. */
export function AddressHoldings({ address, pools }: AddressHoldingsProps) {
  const { addresses: words, units, locale } = useCopy()
  const whole = useHistoryIsWhole()
  const rows = holdingRows(useHoldings(address), pools ?? [])
  const head = 'pb-2 pl-3 font-normal first:pl-0'
  const cell = 'border-t border-line py-2 pl-3 first:pl-0'
  return (
    <Panel title={words.holds} note={rows.length > 0 ? formatFigure(rows.length, locale) : undefined}>
      {!whole && <Notice role="status" text={words.incomplete} className="mb-2 rounded-control bg-warn/10 py-2" />}
      {rows.length === 0 && whole && <Notice text={words.holdsNothing} className="py-8" />}
      {rows.length > 0 && (
        <table className="w-full table-fixed text-sm">
          <thead className="text-muted">
            <tr>
              <th className={`${head} text-left`}>{words.pool}</th>
              <th className={`${head} w-30 text-right`}>{words.balance}</th>
              <th className={`${head} w-32 text-right max-sm:hidden`}>{words.share}</th>
              <th className={`${head} w-20 text-right max-sm:hidden`}>{words.since}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ id, name, balance, share, joinedAt }) => (
              <tr key={id} className="relative">
                <td className={cell}>
                  <span className="flex min-w-0 gap-1.5">
                    <span className="min-w-0 font-semibold">
                      <PoolName plain name={name} id={id} />
                    </span>
                    <PoolLink wide id={id} name={name} />
                  </span>
                </td>
                <td className={`${cell} text-right font-semibold`}>
                  {balance === null ? words.unknown : <BtcAmount wei={balance} />}
                </td>
                <td className={`${cell} text-right max-sm:hidden`}>
                  {share === null ? units.none : formatPercent(share, locale)}
                </td>
                <td className={`${cell} text-right text-muted max-sm:hidden`}>
                  {joinedAt === null ? words.unknown : <RelativeTime at={joinedAt * 1000} every={10_000} />}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Panel>
  )
}
