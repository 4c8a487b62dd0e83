'use client'

import { Search, X } from 'lucide-react'
import { useDeferredValue, useEffect, useId, useMemo, useRef, useState } from 'react'
import { IconButton } from '@/components/ui/icon-button'
import { Modal } from '@/components/ui/modal'
import { useLateCopy } from '@/hooks/use-late-copy'
import { usePersonal } from '@/hooks/use-personal'
import { usePools } from '@/hooks/web3/use-pools'
import { finderWords } from '@/lib/i18n/late/finder'
import { keepConnecting } from '@/lib/live/keep-connecting'
import type { Command } from './command'
import { paletteGroups } from './palette-groups'
import { PaletteOption } from './palette-option'

const NO_POOLS = [] as const

interface PaletteProps {
  pages: readonly Command[]
  actions: readonly Command[]
  goTo: (path: string) => void
  onClose: () => void
}

/** Finds a pool, an address, a page or an action by what is typed. */
export function Palette({ pages, actions, goTo, onClose }: PaletteProps) {
  const words = useLateCopy(finderWords)
  const { pools } = usePools()
  const { followed, mine } = usePersonal()
  const [typed, setTyped] = useState('')
  const [at, setAt] = useState(0)
  const list = useRef<HTMLUListElement>(null)
  const id = useId()
  // Where nothing is connected yet, the pools are asked for now.
  useEffect(() => keepConnecting(), [])

  // Typing is never held up by what is found.
  const wanted = useDeferredValue(typed)
  const groups = useMemo(
    () => paletteGroups(wanted, { words, pools: pools ?? NO_POOLS, followed, mine, pages, actions, goTo }),
    [wanted, words, pools, followed, mine, pages, actions, goTo],
  )
  const entries = useMemo(() => groups.flatMap((group) => group.entries), [groups])
  const chosen = Math.min(at, entries.length - 1)
  const optionId = (index: number) => `${id}-${index}`

  useEffect(() => {
    list.current?.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest' })
  }, [chosen, entries])

  const run = (index: number) => {
    const entry = entries[index]
    if (!entry) return
    onClose()
    entry.run()
  }
  const move = (key: string): number | null => {
    const count = entries.length
    if (count === 0) return null
    if (key === 'ArrowDown') return (chosen + 1) % count
    if (key === 'ArrowUp') return (chosen - 1 + count) % count
    if (key === 'PageDown') return Math.min(chosen + 5, count - 1)
    return key === 'PageUp' ? Math.max(chosen - 5, 0) : null
  }

  return (
    <Modal label={words.title} onClose={onClose} className="mt-[12dvh] max-w-xl">
      <div className="flex max-h-[70dvh] flex-col">
        <div className="flex items-center gap-2 border-b border-line py-1.5 pr-1.5 pl-3.5">
          <Search aria-hidden="true" size={17} className="shrink-0 text-muted" />
          <input
            role="combobox"
            aria-label={words.field}
            aria-expanded={entries.length > 0}
            aria-controls={`${id}-list`}
            aria-autocomplete="list"
            aria-activedescendant={chosen >= 0 ? optionId(chosen) : undefined}
            placeholder={words.field}
            maxLength={100}
            autoComplete="off"
            autoCapitalize="off"
            spellCheck={false}
            value={typed}
            onChange={({ target }) => {
              setTyped(target.value)
              setAt(0)
            }}
            onKeyDown={(event) => {
              if (event.nativeEvent.isComposing) return
              if (event.key === 'Enter') run(chosen)
              const next = move(event.key)
              if (next === null) return
              event.preventDefault()
              setAt(next)
            }}
            className="h-10 min-w-0 flex-1 bg-transparent text-base outline-none placeholder:text-muted"
          />
          <IconButton label={words.close} onClick={onClose} className="border-transparent! bg-transparent!">
            <X aria-hidden="true" size={17} />
          </IconButton>
        </div>
        <ul
          ref={list}
          id={`${id}-list`}
          role="listbox"
          aria-label={words.results}
          // Reached by the field's keys; a long list is scrolled by a pointer.
          tabIndex={-1}
          className="min-h-0 overflow-y-auto overscroll-contain p-2"
        >
          {groups.map(({ title, entries: ofGroup }, group) => {
            const before = groups.slice(0, group).reduce((sum, one) => sum + one.entries.length, 0)
            return (
              <li key={title} role="presentation">
                <ul role="group" aria-labelledby={`${id}-group-${group}`}>
                  <li
                    id={`${id}-group-${group}`}
                    role="presentation"
                    className="px-2.5 pt-2 pb-1 text-xs font-semibold text-muted"
                  >
                    {title}
                  </li>
                  {ofGroup.map((entry, index) => (
                    <PaletteOption
                      key={entry.id}
                      id={optionId(before + index)}
                      entry={entry}
                      chosen={before + index === chosen}
                      onPoint={() => setAt(before + index)}
                      onRun={() => run(before + index)}
                    />
                  ))}
                </ul>
              </li>
            )
          })}
        </ul>
        <p role="status" className={entries.length > 0 ? 'sr-only' : 'px-4 pt-4 pb-8 text-center text-sm text-muted'}>
          {entries.length > 0 ? words.found(entries.length) : pools === undefined ? words.reading : words.nothing}
        </p>
      </div>
    </Modal>
  )
}
