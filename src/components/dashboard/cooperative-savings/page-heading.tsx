'use client'

import { useCopy } from '@/hooks/use-copy'
import { useTitle } from '@/hooks/use-title'

/** What a page is about, there before anything is loaded. */
export function PageHeading({ of }: { of: 'following' | 'landing' | 'record' }) {
  const { title, heading, lead } = useCopy()[of].page
  useTitle(title)
  return (
    <header className="mb-4 max-sm:mb-3">
      <h1 className="text-xl font-semibold tracking-tight">{heading}</h1>
      <p className="mt-0.5 max-w-3xl text-sm text-pretty text-muted">{lead}</p>
    </header>
  )
}
