'use client'

import Link from 'next/link'
import { useCopy } from '@/hooks/use-copy'
import { useTitle } from '@/hooks/use-title'
import { TideScene } from './tide-scene'

/** What this is, in a few sentences, and the way in. */
export function Landing() {
  const { landing, shell } = useCopy()
  useTitle(shell.title)
  return (
    <main id="content" className="mx-auto max-w-5xl px-4 pt-12 sm:px-6 sm:pt-20">
      <h1 className="max-w-2xl text-3xl font-semibold tracking-tight text-balance sm:text-[2.75rem] sm:leading-[1.1]">
        {landing.heading}
      </h1>
      <p className="mt-5 max-w-xl text-lg text-pretty text-muted">{landing.lead}</p>
      <Link
        href="/dashboard/cooperative-savings"
        className="mt-8 inline-flex min-h-11 items-center rounded-control bg-tide px-5 font-semibold text-tide-ink hover:brightness-110"
      >
        {landing.open}
      </Link>
      <TideScene />
      <ul className="grid gap-4 sm:grid-cols-3">
        {landing.points.map(({ title, text }) => (
          <li key={title} className="rounded-card border border-line bg-panel p-5 shadow-card">
            <h2 className="font-semibold">{title}</h2>
            <p className="mt-1.5 text-sm text-muted">{text}</p>
          </li>
        ))}
      </ul>
    </main>
  )
}
