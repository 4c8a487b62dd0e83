'use client'

import { ChevronLeft } from 'lucide-react'
import Link from 'next/link'
import { useCopy } from '@/hooks/use-copy'

/** The way to the list of all pools. */
export function BackLink() {
  const { pool } = useCopy()
  return (
    <Link
      href="/dashboard/cooperative-savings"
      className="mb-3 -ml-1.5 inline-flex min-h-8 items-center gap-1 rounded-lg pr-2 text-sm text-muted hover:text-ink"
    >
      <ChevronLeft aria-hidden="true" size={16} />
      {pool.back}
    </Link>
  )
}
