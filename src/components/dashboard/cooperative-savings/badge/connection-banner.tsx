'use client'

import { TriangleAlert } from 'lucide-react'
import { useOnline } from '@/components/ui/use-online'
import { useCopy } from '@/hooks/use-copy'
import { useLiveStatus } from '@/hooks/web3/use-live-status'
import { connectionFace } from '../connection-face'
import { faceDetail } from '../face-detail'

/** Says in full why nothing can be shown; nothing while all is well. */
export function ConnectionBanner() {
  const copy = useCopy()
  const status = useLiveStatus()
  const online = useOnline()
  const face = connectionFace(status, online)
  if (face !== 'error') return null
  return (
    <div
      role="alert"
      className="flex items-start gap-3 rounded-card border border-fail/50 bg-fail/10 px-4 py-3 text-sm text-ink"
    >
      <TriangleAlert aria-hidden="true" size={18} className="mt-px shrink-0 text-red-ink" />
      <p>
        <b className="text-red-ink">{copy.connection.explained.error}</b>{' '}
        {faceDetail(face, { status, online, secondsToRetry: null, copy })}
      </p>
    </div>
  )
}
