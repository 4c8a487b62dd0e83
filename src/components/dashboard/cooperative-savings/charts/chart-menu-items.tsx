'use client'

import { Check } from 'lucide-react'
import { useLayoutEffect, useRef } from 'react'
import type { KeyboardEvent, RefObject } from 'react'
import { useCopy } from '@/hooks/use-copy'
import { useLightDismiss } from '../ribbon/use-light-dismiss'

const formats = ['png', 'svg', 'csv'] as const

interface ChartMenuItemsProps {
  id: string
  label: string
  button: RefObject<HTMLButtonElement | null>
  asTable: boolean
  onTable: () => void
  onSave: (format: (typeof formats)[number]) => void
  /** `byKey`: the focus goes back to the button. */
  onClose: (byKey: boolean) => void
}

const item =
  'flex min-h-9 w-full items-center gap-2 rounded-md px-2.5 text-left text-sm hover:bg-sunken focus-visible:bg-sunken'

/** What drops down from a chart's button. */
export function ChartMenuItems({ id, label, button, asTable, onTable, onSave, onClose }: ChartMenuItemsProps) {
  const { menu } = useCopy().charts
  const list = useRef<HTMLDivElement>(null)
  useLightDismiss(list, button, onClose)
  useLayoutEffect(() => list.current?.querySelector('button')?.focus(), [])
  const choose = (act: () => void) => () => {
    onClose(true)
    act()
  }
  return (
    <div
      ref={list}
      id={id}
      role="menu"
      aria-label={label}
      onKeyDown={moveFocus}
      className="absolute top-full right-0 z-20 mt-1 w-max min-w-44 rounded-control border border-line bg-panel p-1 shadow-high"
    >
      <button type="button" role="menuitemcheckbox" aria-checked={asTable} onClick={choose(onTable)} className={item}>
        {menu.table}
        {asTable && <Check aria-hidden="true" size={15} className="ml-auto text-tide" />}
      </button>
      {formats.map((format) => (
        <button key={format} type="button" role="menuitem" onClick={choose(() => onSave(format))} className={item}>
          {menu.save[format]}
        </button>
      ))}
    </div>
  )
}

function moveFocus(event: KeyboardEvent<HTMLElement>): void {
  const items = [...event.currentTarget.querySelectorAll('button')]
  const at = items.findIndex((each) => each === document.activeElement)
  const target = {
    ArrowDown: (at + 1) % items.length,
    ArrowUp: (at - 1 + items.length) % items.length,
    Home: 0,
    End: items.length - 1,
  }[event.key]
  if (target === undefined) return
  event.preventDefault()
  items[target]?.focus()
}
