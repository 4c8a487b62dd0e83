'use client'

import Link from 'next/link'
import { useMemo } from 'react'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { useCopy } from '@/hooks/use-copy'
import { usePersonal } from '@/hooks/use-personal'
import { useHistoryIsWhole } from '@/hooks/web3/use-history-is-whole'
import { usePools } from '@/hooks/web3/use-pools'
import { ConnectionBanner } from '../badge/connection-banner'
import { MyAddresses } from '../personal/my-addresses'
import { useViewer } from '../pools/use-viewer'
import { PoolsPanel } from './pools-panel'

const allPools = '/dashboard/cooperative-savings'

/** What the viewer follows, which pools are hers, and which addresses. */
export function LiveFollowingPage() {
  const { following, pools: words } = useCopy()
  const { pools, error, retry } = usePools()
  const { followed, mine } = usePersonal()
  const { isMine, isFollowed } = useViewer()
  const whole = useHistoryIsWhole()
  const followedPools = useMemo(() => pools?.filter(isFollowed), [pools, isFollowed])
  const myPools = useMemo(() => pools?.filter(isMine), [pools, isMine])
  const unknown = followedPools ? followed.size - followedPools.length : 0
  const toAll = (
    <Link href={allPools} className="text-tide underline underline-offset-4">
      {following.page.allPools}
    </Link>
  )
  return (
    <>
      <ConnectionBanner />
      {pools === undefined && error !== null && (
        <Notice
          role="alert"
          title={words.error.title}
          text={words.error.text}
          action={<Button onClick={retry}>{words.error.retry}</Button>}
        />
      )}
      <div className="grid items-start gap-4 xl:grid-cols-[minmax(0,1fr)_22rem]">
        <div className="flex min-w-0 flex-col gap-4">
          <PoolsPanel
            title={following.page.followed}
            pools={followed.size === 0 ? [] : followedPools}
            {...(unknown > 0 ? { note: following.unknown(unknown) } : {})}
            empty={<Notice {...following.none} action={toAll} className="py-8" />}
          />
          <PoolsPanel
            title={following.page.mine}
            pools={mine.length === 0 ? [] : myPools}
            {...(mine.length > 0 && !whole ? { note: following.incomplete } : {})}
            empty={<Notice {...(mine.length === 0 ? following.whichIsMine : following.noneMine)} className="py-8" />}
          />
        </div>
        <MyAddresses />
      </div>
    </>
  )
}
