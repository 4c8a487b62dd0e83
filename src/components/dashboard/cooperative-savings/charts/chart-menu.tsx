'use client'

import { Ellipsis } from 'lucide-react'
import { useId, useRef, useState } from 'react'
import { IconButton } from '@/components/ui/icon-button'
import { useCopy } from '@/hooks/use-copy'
import type { ChartMenuItems } from './chart-menu-items'

interface ChartMenuProps {
  title: string
  asTable: boolean
  onTable: () => void
  onSave: (format: 'png' | 'svg' | 'csv') => Promise<void>
}

/** A chart's button for its table and its files. What it opens is fetched when it is pressed. */
export function ChartMenu({ title, asTable, onTable, onSave }: ChartMenuProps) {
  const { menu } = useCopy().charts
  const id = useId()
  const button = useRef<HTMLButtonElement>(null)
  const [Items, setItems] = useState<typeof ChartMenuItems | null>(null)
  const [failed, setFailed] = useState(false)
  const attempt = (task: Promise<unknown>) => {
    setFailed(false)
    task.catch(() => setFailed(true))
  }
  const open = async () => {
    const { ChartMenuItems: items } = await import('./chart-menu-items')
    setItems(() => items)
  }
  const close = (byKey: boolean) => {
    setItems(null)
    if (byKey) button.current?.focus()
  }
  return (
    <div className="relative">
      <IconButton
        ref={button}
        label={menu.label(title)}
        aria-haspopup="menu"
        aria-expanded={Items !== null}
        aria-controls={Items ? id : undefined}
        onClick={() => (Items ? close(true) : attempt(open()))}
        className="size-8!"
      >
        <Ellipsis aria-hidden="true" size={16} />
      </IconButton>
      {Items && (
        <Items
          id={id}
          label={menu.label(title)}
          button={button}
          asTable={asTable}
          onTable={onTable}
          onSave={(format) => attempt(onSave(format))}
          onClose={close}
        />
      )}
      {failed && (
        <p
          role="alert"
          className="absolute top-full right-0 z-20 mt-1 w-max max-w-60 rounded-lg border border-line bg-panel px-3 py-2 text-sm text-red-ink shadow-high"
        >
          {menu.failed}
        </p>
      )}
    </div>
  )
}
