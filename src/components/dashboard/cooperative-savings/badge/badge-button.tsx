'use client'

import { useCopy } from '@/hooks/use-copy'
import { formatFigure } from '@/lib/format/figure'
import { faceLooks } from '../face-looks'
import type { ComponentProps } from 'react'
import type { Face } from '../connection-face'
import { FaceDot } from './face-dot'
import { QuietSince } from './quiet-since'

interface BadgeButtonProps extends Omit<ComponentProps<'button'>, 'children'> {
  face: Face
  detail: string
  /** The block up to which everything is known; null before any is. */
  through: number | null
  eventsToday: number
  compact: boolean
  /** Since when the network makes no blocks, Unix milliseconds; null while it does. */
  quietSince: number | null
}

/** The pill itself: the face, its detail, and up to where the picture is complete. */
export function BadgeButton({ face, detail, through, eventsToday, compact, quietSince, ...rest }: BadgeButtonProps) {
  const { connection, locale } = useCopy()
  const look = faceLooks[face]
  const block = through === null ? null : `#${formatFigure(through, locale)}`
  return (
    <button
      type="button"
      {...rest}
      className={`flex min-h-9 max-w-full min-w-0 items-center gap-2 rounded-full border py-1 pr-3.5 pl-3 text-sm whitespace-nowrap ${look.frame}`}
    >
      <FaceDot face={face} />
      <b className={`font-bold tracking-wider ${look.ink}`}>{connection.faces[face]}</b>
      {detail !== '' && <span className="tabular max-w-64 min-w-0 truncate text-ink">{detail}</span>}
      {detail === '' && block !== null && (
        <span className="flex min-w-0 items-center gap-2">
          <span aria-hidden="true" className="h-3.5 w-px bg-line" />
          <span className="truncate text-muted">
            {!compact && <span className="max-sm:sr-only">{connection.through} </span>}
            <span className="tabular text-ink">{block}</span>
          </span>
        </span>
      )}
      {quietSince !== null && !compact && (
        <QuietSince at={quietSince} className="tabular truncate border-l border-line pl-2 text-muted max-sm:sr-only" />
      )}
      {!compact && (
        <span className="tabular hidden border-l border-line pl-2 text-muted sm:inline lg:hidden">
          {connection.inline(eventsToday)}
        </span>
      )}
    </button>
  )
}
