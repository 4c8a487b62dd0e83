'use client'

import Link from 'next/link'
import { useCopy } from '@/hooks/use-copy'
import { plainName } from '@/lib/pools/pool-name'
import { poolHref } from '@/lib/pools/pool-href'

interface PoolLinkProps {
  id: number | bigint
  /** Unbounded, hostile text; empty when it is not known. */
  name: string
  /** The whole of the nearest positioned element leads there, but for controls that are raised above it. */
  wide?: boolean
}

/** A pool's number, leading to its page. */
export function PoolLink({ id, name, wide = false }: PoolLinkProps) {
  const { pools } = useCopy()
  return (
    <Link
      href={poolHref(id)}
      // Hundreds of rows: a page is fetched when it is asked for.
      prefetch={false}
      aria-label={pools.openPool(
        String(id),
        plainName(name, Number(id), () => ''),
      )}
      className={`tabular rounded-sm underline-offset-2 hover:text-tide hover:underline ${wide ? 'after:absolute after:inset-0' : ''}`}
    >
      #{String(id)}
    </Link>
  )
}
