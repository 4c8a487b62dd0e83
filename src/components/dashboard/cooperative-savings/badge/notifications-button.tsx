'use client'

import { MonitorCheck, MonitorDot, MonitorOff } from 'lucide-react'
import { useId, useState } from 'react'
import { IconButton } from '@/components/ui/icon-button'
import { useCopy } from '@/hooks/use-copy'
import type { NotificationSupport } from '@/lib/notifications/permission'

interface NotificationsButtonProps {
  support: NotificationSupport
  /** Asks the browser; from a press only. */
  onRequest: () => Promise<unknown>
  /** The explanation takes its place in the text instead of lying over it. */
  inline?: boolean
}

/** Switches desktop notifications on where that is possible, and says what to do where it is not. Nothing at all when they are off for this site. */
export function NotificationsButton({ support, onRequest, inline = false }: NotificationsButtonProps) {
  const { notifications } = useCopy()
  const [open, setOpen] = useState(false)
  const note = useId()
  if (support === 'off') return null
  const Icon = support === 'granted' ? MonitorCheck : support === 'default' ? MonitorDot : MonitorOff
  const press = () => {
    setOpen(support === 'default' ? false : !open)
    if (support === 'default') void onRequest()
  }
  return (
    <span
      className={inline ? 'contents' : 'relative inline-flex'}
      onBlur={() => setOpen(false)}
      onKeyDown={(event) => {
        if (event.key === 'Escape') setOpen(false)
      }}
    >
      <IconButton
        label={support === 'default' ? notifications.turnOn : notifications.short[support]}
        aria-expanded={support === 'default' ? undefined : open}
        aria-controls={open ? note : undefined}
        onClick={press}
      >
        <Icon aria-hidden="true" size={17} className={support === 'granted' ? 'text-green-ink' : ''} />
      </IconButton>
      {/* There before it speaks, so that a screen reader hears it. */}
      <span id={note} role="status" className="contents">
        {open && (
          <span
            className={
              inline
                ? 'basis-full'
                : 'absolute top-full right-0 z-50 mt-2 w-72 rounded-card border border-line bg-panel p-3.5 text-left text-sm shadow-high'
            }
          >
            {notifications.states[support]}
          </span>
        )}
      </span>
    </span>
  )
}
