'use client'

import { Bell } from 'lucide-react'
import type { ComponentProps } from 'react'
import { IconButton } from '@/components/ui/icon-button'
import { useCopy } from '@/hooks/use-copy'

interface BellFaceProps extends Omit<ComponentProps<typeof IconButton>, 'label' | 'children'> {
  unread?: number
}

const TWO_DIGITS = 99

/** A bell with how much is unread. */
export function BellFace({ unread = 0, ...rest }: BellFaceProps) {
  const { notices } = useCopy()
  return (
    <IconButton {...rest} label={notices.open(unread)} className="relative">
      <Bell aria-hidden="true" size={17} />
      {unread > 0 && (
        <span
          aria-hidden="true"
          className="tabular absolute -top-1.5 -right-1.5 flex h-4.5 min-w-4.5 items-center justify-center rounded-full bg-tide px-1 text-[0.6875rem] leading-none font-semibold text-tide-ink"
        >
          {unread > TWO_DIGITS ? notices.many : unread}
        </span>
      )}
    </IconButton>
  )
}
