'use client'

import { useCopy } from '@/hooks/use-copy'

/** What a page is about, there before anything is loaded. */
export function PageHeading({ of }: { of: 'following' | 'landing' | 'record' }) {
  const copy = useCopy()
  const { heading, lead } = copy[of].page
  return (
    <header className="mb-4 max-sm:mb-3">
      <h1 className="text-xl font-semibold tracking-tight">{heading}</h1>
      <p className="mt-0.5 max-w-3xl text-sm text-pretty text-muted">{lead}</p>
      <noscript>
        <p className="mt-3 rounded-control border border-warn/50 bg-warn/10 p-3">{copy.landing.page.noscript}</p>
      </noscript>
    </header>
  )
}
