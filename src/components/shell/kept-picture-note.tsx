'use client'

import { CloudOff } from 'lucide-react'
import { RelativeTime } from '@/components/ui/relative-time'
import { useCopy } from '@/hooks/use-copy'
import { formatFigure } from '@/lib/format/figure'
import { PageNote } from './page-note'

/** Says that what is shown is what an earlier visit saw, as of which block and when. */
export function KeptPictureNote({ at, through }: { at: number; through: number }) {
  const { offline, units, locale } = useCopy()
  return (
    <PageNote icon={<CloudOff size={17} />}>
      {offline.kept(formatFigure(through, locale))} <RelativeTime at={at} every={60_000} phrase={units.ago} />.{' '}
      {offline.newer}
    </PageNote>
  )
}
