'use client'

import { useSearchParams } from 'next/navigation'
import type { ReactNode } from 'react'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { useCopy } from '@/hooks/use-copy'
import { useTitle } from '@/hooks/use-title'
import { usePool } from '@/hooks/web3/use-pool'
import { getConfig } from '@/lib/config/get-config'
import { ConnectionBanner } from '../badge/connection-banner'
import { BackLink } from './back-link'
import { parsePoolId } from './parse-pool-id'
import { PoolDetails } from './pool-details'
import { PoolRecord } from './pool-record'
import { PoolSavings } from './pool-savings'
import { PoolPageSkeleton } from './pool-page-skeleton'

/** The page of the pool that the address names, fed by the live store, or why there is none. */
export function LivePoolPage() {
  const { pool: words } = useCopy()
  const id = parsePoolId(useSearchParams().get('id'))
  if (id !== null) return <KnownId key={id} id={id} />
  return <NoPool {...words.badId} />
}

function KnownId({ id }: { id: number }) {
  const { pool: words, pools } = useCopy()
  const { pool, error, retry, ...detail } = usePool(id)
  if (pool === undefined && error === null) return <PoolPageSkeleton />
  if (pool === undefined)
    return <NoPool {...pools.error} action={<Button onClick={retry}>{pools.error.retry}</Button>} />
  if (pool === null) return <NoPool {...words.unknownPool(String(id))} />
  return (
    <>
      <ConnectionBanner />
      <BackLink />
      <PoolDetails
        pool={pool}
        detail={detail}
        explorerUrl={getConfig().explorerUrl}
        savings={<PoolSavings pool={id} />}
        record={<PoolRecord pool={id} />}
      />
    </>
  )
}

function NoPool({ title, text, action }: { title: string; text: string; action?: ReactNode }) {
  useTitle(useCopy().pool.title)
  return (
    <>
      <BackLink />
      <h1 className="pt-16 text-center text-xl font-semibold tracking-tight">{title}</h1>
      <Notice role="status" text={text} className="pt-2 pb-24" {...(action === undefined ? {} : { action })} />
    </>
  )
}
