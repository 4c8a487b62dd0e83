'use client'

import { Sparkles } from 'lucide-react'
import { Button } from '@/components/ui/button'
import { useCopy } from '@/hooks/use-copy'
import { PageNote } from './page-note'

interface NewVersionNoteProps {
  onMove: () => void
  onLater: () => void
}

/** Offers a new version of the page; the one at hand goes on until it is taken. */
export function NewVersionNote({ onMove, onLater }: NewVersionNoteProps) {
  const { offline } = useCopy()
  return (
    <PageNote
      icon={<Sparkles size={17} />}
      actions={
        <span className="flex gap-2">
          <Button onClick={onLater}>{offline.later}</Button>
          <Button look="primary" onClick={onMove}>
            {offline.reload}
          </Button>
        </span>
      }
    >
      {offline.newVersion}
    </PageNote>
  )
}
