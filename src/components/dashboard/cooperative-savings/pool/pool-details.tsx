'use client'

import type { ReactNode } from 'react'
import { CopyButton } from '@/components/ui/copy-button'
import { PoolMark } from '@/components/ui/pool-mark'
import { PoolName } from '@/components/ui/pool-name'
import { useCopy } from '@/hooks/use-copy'
import { useLateCopy } from '@/hooks/use-late-copy'
import { useTitle } from '@/hooks/use-title'
import { shortAddress } from '@/lib/format/short-address'
import { getConfig } from '@/lib/config/get-config'
import { copyingWords } from '@/lib/i18n/late/copying'
import { poolRecordWords } from '@/lib/i18n/late/pool-record'
import type { PoolDetail } from '@/lib/live/pool-detail'
import { poolHref } from '@/lib/pools/pool-href'
import { plainName } from '@/lib/pools/pool-name'
import type { PoolView } from '@/lib/pools/pool-view'
import { AddressText } from '../address-text'
import { FollowButton } from '../follow-button'
import { StatusPill } from '../pools/status-pill'
import { PoolFacts } from './pool-facts'
import { PoolMembers } from './pool-members'

interface PoolDetailsProps {
  pool: PoolView
  detail: PoolDetail
  explorerUrl: string | null
  /** How its savings grew, and what happened in it. */
  savings: ReactNode
  record: ReactNode
}

/** Everything known of one pool. */
export function PoolDetails({ pool, detail, explorerUrl, savings, record }: PoolDetailsProps) {
  const { pool: words, pools } = useCopy()
  const copying = useLateCopy(copyingWords)
  const recordWords = useLateCopy(poolRecordWords)
  const { id, name, creator, status } = pool
  useTitle(words.titleOf(plainName(name, id, (number) => pools.unnamed(String(number)))))
  return (
    <>
      <header className="flex min-w-0 items-center gap-4 max-sm:flex-wrap">
        <PoolMark seed={`${id}:${creator}`} className="size-14" />
        <div className="min-w-0 flex-1">
          <h1 className="text-xl font-semibold tracking-tight [&>bdi]:break-words [&>bdi]:whitespace-normal">
            <PoolName name={name} id={id} />
          </h1>
          <p className="mt-0.5 flex flex-wrap items-center gap-x-2 gap-y-1 text-sm text-muted">
            <StatusPill status={status} />
            <span className="tabular">#{id}</span>
            <span className="inline-flex items-center gap-1">
              {pools.by} <AddressText address={creator} />
              <CopyButton text={creator} label={copying.addressOf(shortAddress(creator))} />
            </span>
            {explorerUrl !== null && (
              <a
                href={`${explorerUrl}/address/${getConfig().address}`}
                target="_blank"
                rel="noopener noreferrer"
                className="text-tide underline underline-offset-4"
              >
                {recordWords.contract}
              </a>
            )}
            <CopyButton worded text={new URL(poolHref(id), window.location.href).href} label={copying.link} />
          </p>
        </div>
        <FollowButton worded id={id} name={name} />
      </header>
      <PoolFacts pool={pool} />
      <div className="mt-4 grid items-start gap-4 lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
        <div className="flex min-w-0 flex-col gap-4">
          <PoolMembers members={detail.members} complete={detail.complete} />
          {savings}
        </div>
        {record}
      </div>
    </>
  )
}
