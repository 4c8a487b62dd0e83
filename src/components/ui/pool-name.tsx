'use client'

import { useState } from 'react'
import { useCopy } from '@/hooks/use-copy'
import { displayName } from '@/lib/pools/pool-name'

/** Longer names get a button that shows them whole. */
const ROOM = 48
/** What a closed row may hold at most: the rest is cut off by the line anyway. */
const CUT = 160

interface PoolNameProps {
  name: string
  id: number | bigint
  /** Without a button, where the name stands inside another control or a short-lived line. */
  plain?: boolean
}

/** A pool's name as text, isolated in direction, on one line, whole on demand; pools without a visible name go by their number. */
export function PoolName({ name, id, plain = false }: PoolNameProps) {
  const { pools } = useCopy()
  const [whole, setWhole] = useState(false)
  const seen = displayName(name, Number(id), (number) => pools.unnamed(String(number)))
  if (seen !== name) return <span className="block truncate text-muted italic">{seen}</span>
  if (plain || seen.length <= ROOM) {
    return (
      <bdi className="block truncate text-left" title={seen.length > ROOM ? seen.slice(0, 1000) : undefined}>
        {seen.slice(0, CUT)}
      </bdi>
    )
  }
  return (
    <button
      type="button"
      aria-expanded={whole}
      title={whole ? pools.shortName : pools.wholeName}
      onClick={() => setWhole(!whole)}
      className="relative z-1 block w-full min-w-0 rounded-sm text-start decoration-dotted underline-offset-4 hover:underline"
    >
      <bdi
        className={`block text-left ${whole ? 'max-h-48 overflow-y-auto break-words whitespace-normal' : 'truncate'}`}
      >
        {whole ? seen : seen.slice(0, CUT)}
      </bdi>
    </button>
  )
}
