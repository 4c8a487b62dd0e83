'use client'

import { useEffect, useMemo } from 'react'
import { CopyButton } from '@/components/ui/copy-button'
import { Notice } from '@/components/ui/notice'
import { PoolMark } from '@/components/ui/pool-mark'
import { useCopy } from '@/hooks/use-copy'
import { useLateCopy } from '@/hooks/use-late-copy'
import { usePools } from '@/hooks/web3/use-pools'
import type { Hex } from '@/lib/blockchain/engine/chain-log'
import { getConfig } from '@/lib/config/get-config'
import { shortAddress } from '@/lib/format/short-address'
import { copyingWords } from '@/lib/i18n/late/copying'
import { PoolsPanel } from '../following/pools-panel'
import { everything } from '../record/record-filter'
import { RecordList } from '../record/record-list'
import { AddressHoldings } from './address-holdings'
import { ThisIsMe } from './this-is-me'

/** What one address holds, which pools it opened, and what it did. */
export function AddressDetails({ address }: { address: Hex }) {
  const { addresses } = useCopy()
  const copying = useLateCopy(copyingWords)
  const { pools } = usePools()
  const { explorerUrl } = getConfig()
  const created = useMemo(() => pools?.filter(({ creator }) => creator === address), [pools, address])
  const wanted = useMemo(() => ({ ...everything, who: address, since: -Infinity, before: Infinity }), [address])
  const title = addresses.titleOf(shortAddress(address))
  useEffect(() => {
    document.title = title
  }, [title])
  return (
    <>
      <header className="flex min-w-0 flex-wrap items-center gap-x-4 gap-y-2">
        <PoolMark seed={address} className="size-14" />
        <div className="min-w-0 flex-1 basis-60">
          <h1 className="font-mono text-lg font-semibold tracking-tight break-all">{address}</h1>
          <p className="mt-1 flex flex-wrap items-center gap-x-4 gap-y-1 text-sm">
            <CopyButton worded text={address} label={copying.address} />
            {explorerUrl !== null && (
              <a
                href={`${explorerUrl}/address/${address}`}
                target="_blank"
                rel="noopener noreferrer"
                className="text-tide underline underline-offset-4"
              >
                {addresses.explorer}
              </a>
            )}
          </p>
        </div>
        <ThisIsMe address={address} />
      </header>
      <div className="mt-4 grid items-start gap-4 xl:grid-cols-[minmax(0,1fr)_30rem]">
        <div className="flex min-w-0 flex-col gap-4">
          <AddressHoldings address={address} pools={pools} />
          <PoolsPanel
            title={addresses.created}
            pools={created}
            empty={<Notice text={addresses.createdNothing} className="py-8" />}
          />
        </div>
        <RecordList title={addresses.did} wanted={wanted} empty={addresses.didNothing} />
      </div>
    </>
  )
}
