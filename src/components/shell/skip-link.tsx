'use client'

import { useCopy } from '@/hooks/use-copy'

/** The first stop of the keyboard: past the header. */
export function SkipLink() {
  const { shell } = useCopy()
  return (
    <a
      href="#content"
      className="sr-only z-50 rounded-control bg-tide px-4 py-2 font-semibold text-tide-ink focus:not-sr-only focus:fixed focus:top-3 focus:left-3"
    >
      {shell.skip}
    </a>
  )
}
