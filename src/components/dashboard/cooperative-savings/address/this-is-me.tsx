'use client'

import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { useCopy } from '@/hooks/use-copy'
import { usePersonal } from '@/hooks/use-personal'
import type { Hex } from '@/lib/blockchain/engine/chain-log'

/** Counts an address as the viewer's, or no longer. */
export function ThisIsMe({ address }: { address: Hex }) {
  const { addresses } = useCopy()
  const { watched, wallet, addMine, removeMine } = usePersonal()
  const [full, setFull] = useState(false)
  const isEntered = watched.includes(address)
  const isMine = isEntered || wallet === address
  return (
    <div className="flex flex-wrap items-center gap-2">
      {isMine && <span className="pill bg-tide/12 text-tide">{addresses.isMine}</span>}
      {!isMine && <Button onClick={() => setFull(!addMine(address))}>{addresses.thisIsMe}</Button>}
      {isEntered && <Button onClick={() => removeMine(address)}>{addresses.notMe}</Button>}
      {full && (
        <p role="alert" className="text-sm text-red-ink">
          {addresses.mine.full}
        </p>
      )}
    </div>
  )
}
