'use client'

import { useCopy } from '@/hooks/use-copy'
import { useTitle } from '@/hooks/use-title'

/** What the page is about, there before anything is loaded. */
export function PageIntroduction() {
  const { page } = useCopy().landing
  useTitle(page.title)
  return (
    <header className="mb-4 max-sm:mb-3">
      <h1 className="text-xl font-semibold tracking-tight">{page.heading}</h1>
      <p className="mt-0.5 max-w-3xl text-sm text-pretty text-muted">{page.lead}</p>
      <noscript>
        <p className="mt-3 rounded-control border border-warn/50 bg-warn/10 p-3">{page.noscript}</p>
      </noscript>
    </header>
  )
}
