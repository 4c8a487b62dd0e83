'use client'

import { useCopy } from '@/hooks/use-copy'
import { callFinder } from './finder/call-finder'

/** The last line of every page. Leaves room for messages, so that they cover nothing one needs. */
export function SiteFooter() {
  const { shell } = useCopy()
  return (
    <footer className="mx-auto max-w-[90rem] px-4 pt-6 pb-28 text-center text-sm text-muted sm:px-6">
      <p>{shell.footer}</p>
      <button
        type="button"
        onClick={() => callFinder('help')}
        className="mt-1 min-h-8 px-2 underline underline-offset-4"
      >
        {shell.help}
      </button>
    </footer>
  )
}
