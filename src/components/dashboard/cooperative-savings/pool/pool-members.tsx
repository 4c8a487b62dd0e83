'use client'

import { useMemo } from 'react'
import { BtcAmount } from '@/components/ui/btc-amount'
import { CopyButton } from '@/components/ui/copy-button'
import { Notice } from '@/components/ui/notice'
import { Panel } from '@/components/ui/panel'
import { RelativeTime } from '@/components/ui/relative-time'
import { useCopy } from '@/hooks/use-copy'
import { useLateCopy } from '@/hooks/use-late-copy'
import { shortAddress } from '@/lib/format/short-address'
import { copyingWords } from '@/lib/i18n/late/copying'
import { formatPercent } from '@/lib/format/percent'
import type { PoolDetail } from '@/lib/live/pool-detail'
import { AddressText } from '../address-text'
import { memberRows } from './member-rows'

type PoolMembersProps = Pick<PoolDetail, 'members' | 'complete'>

/** Who saves in a pool, how much, and which part of it that is. */
export function PoolMembers({ members, complete }: PoolMembersProps) {
  const { pool: words, units, locale } = useCopy()
  const copying = useLateCopy(copyingWords)
  const { rows, left } = useMemo(() => memberRows(members), [members])
  const head = 'pb-2 pl-3 font-normal first:pl-0'
  const cell = 'border-t border-line py-2 pl-3 first:pl-0'
  return (
    <Panel title={words.members} note={words.membersNote(rows.length, left)}>
      {!complete && <Notice role="status" text={words.incomplete} className="mb-2 rounded-control bg-warn/10 py-2" />}
      {rows.length === 0 && complete && <Notice text={words.nobody} className="py-8" />}
      {rows.length > 0 && (
        <table className="w-full text-sm">
          <thead className="text-muted">
            <tr>
              <th className={`${head} text-left`}>{words.who}</th>
              <th className={`${head} text-right`}>{words.balance}</th>
              <th className={`${head} text-right`}>{words.share}</th>
              <th className={`${head} text-right max-sm:hidden`}>{words.yield}</th>
              <th className={`${head} text-right max-sm:hidden`}>{words.since}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ address, balance, share, yieldClaimed, whole, joinedAt }) => (
              <tr key={address}>
                <td className={cell}>
                  <span className="flex items-center gap-1">
                    <AddressText address={address} />
                    <CopyButton text={address} label={copying.addressOf(shortAddress(address))} />
                  </span>
                </td>
                <td className={`${cell} text-right font-semibold`}>
                  {balance === null ? words.unknown : <BtcAmount wei={balance} />}
                </td>
                <td className={`${cell} text-right`}>
                  {share === null ? units.none : <Share of={share} text={formatPercent(share, locale)} />}
                </td>
                <td className={`${cell} text-right max-sm:hidden`}>
                  {whole ? <BtcAmount wei={yieldClaimed} unit="musd" /> : words.unknown}
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

function Share({ of, text }: { of: number; text: string }) {
  return (
    <span className="inline-flex items-center gap-2">
      <span aria-hidden="true" className="h-1.5 w-12 overflow-hidden rounded-full bg-line max-sm:w-8">
        <span className="block h-full rounded-full bg-tide" style={{ width: `${of * 100}%` }} />
      </span>
      <span className="w-10">{text}</span>
    </span>
  )
}
