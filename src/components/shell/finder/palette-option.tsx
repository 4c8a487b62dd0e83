'use client'

import { CornerDownLeft, Wallet } from 'lucide-react'
import { PoolMark } from '@/components/ui/pool-mark'
import { PoolName } from '@/components/ui/pool-name'
import { useLateCopy } from '@/hooks/use-late-copy'
import { finderWords } from '@/lib/i18n/late/finder'
import { KeysHint } from './keys-hint'
import type { PaletteEntry } from './palette-entry'
import { keysOf } from './shortcut-keys'

interface PaletteOptionProps {
  id: string
  entry: PaletteEntry
  chosen: boolean
  onPoint: () => void
  onRun: () => void
}

/** One line of the palette. The focus stays in the field: a press must not take it away. */
export function PaletteOption({ id, entry, chosen, onPoint, onRun }: PaletteOptionProps) {
  return (
    <li
      id={id}
      role="option"
      aria-selected={chosen}
      onPointerMove={chosen ? undefined : onPoint}
      onPointerDown={(event) => event.preventDefault()}
      onClick={onRun}
      className="flex min-h-10 cursor-pointer items-center gap-3 rounded-control px-2.5 py-1 aria-selected:bg-tide/12"
    >
      <Contents entry={entry} chosen={chosen} />
    </li>
  )
}

function Contents({ entry, chosen }: Pick<PaletteOptionProps, 'entry' | 'chosen'>) {
  const words = useLateCopy(finderWords)
  if (entry.kind === 'pool') {
    const { id, name, creator } = entry.pool
    return (
      <>
        <PoolMark seed={`${id}:${creator}`} className="size-6 rounded-md!" />
        <span className="min-w-0 flex-1">
          <PoolName plain name={name} id={id} />
        </span>
        <span className="tabular shrink-0 text-sm text-muted">#{id}</span>
      </>
    )
  }
  if (entry.kind === 'address') {
    return (
      <>
        <Wallet aria-hidden="true" size={16} className="mx-1 shrink-0 text-muted" />
        <code className="min-w-0 flex-1 truncate font-mono text-sm">{entry.address}</code>
        {entry.isMine && <span className="pill shrink-0 bg-tide/12 text-tide">{words.mine}</span>}
      </>
    )
  }
  const keys = keysOf(entry.id)
  return (
    <>
      <span className="min-w-0 flex-1 truncate">{entry.label}</span>
      {keys !== undefined && <KeysHint keys={keys} />}
      {keys === undefined && chosen && <CornerDownLeft aria-hidden="true" size={14} className="text-muted" />}
    </>
  )
}
