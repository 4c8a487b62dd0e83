'use client'

import { useEffect, useState } from 'react'
import { useLive } from '@/hooks/web3/use-live'
import { getLive } from '@/lib/live/live'
import { followPicture } from '@/lib/offline/follow-picture'
import { followServiceWorker } from '@/lib/offline/service-worker-updates'
import { KeptPictureNote } from './kept-picture-note'
import { NewVersionNote } from './new-version-note'

/** Keeps the picture for when there is no network, says when it is an old one, and offers a new version of the page. */
export function LiveOfflineSupport() {
  const kept = useLive((live) => live.kept)
  const isLive = useLive((live) => live.status.live)
  const [started, setStarted] = useState(false)
  const [move, setMove] = useState<(() => void) | null>(null)
  useEffect(() => followPicture(getLive().store), [])
  // What the worker fetches must not compete with what the page needs to be live.
  if (isLive && !started) setStarted(true)
  useEffect(() => (started ? followServiceWorker((to) => setMove(() => to)) : undefined), [started])
  return (
    <div role="status" className="contents">
      {kept && <KeptPictureNote at={kept.at} through={kept.through} />}
      {move && <NewVersionNote onMove={move} onLater={() => setMove(null)} />}
    </div>
  )
}
