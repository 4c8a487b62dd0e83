'use client'

import { useEffect } from 'react'
import { toast, Toaster } from 'sonner'
import { useCopy } from '@/hooks/use-copy'
import { EventCoalescer } from '@/lib/notifications/event-coalescer'
import type { PoolEvent } from '@/lib/pools/pool-event'
import { placeNow } from './place-now'
import { tellLate } from './tell-late'
import { ToastBody } from './toast-body'
import { ToastTitle } from './toast-title'
import { useKeyboardPause } from './use-keyboard-pause'

const SHOWN_MS = 6000

export interface LiveToastsProps {
  /** Calls back with each new live event and the name of its pool, until the returned function is called. */
  subscribe: (callback: (event: PoolEvent, name: string) => void) => () => void
  /** Calls back with how many events were found too late to be told one by one, until the returned function is called. */
  subscribeLate: (callback: (count: number) => void) => () => void
}

/** Short messages of what has just happened, where they cover the least. In a chunk of its own. */
export function LiveToasts({ subscribe, subscribeLate }: LiveToastsProps) {
  const { toasts } = useCopy()
  useKeyboardPause()
  useEffect(() => {
    const coalescer = new EventCoalescer(
      (announcement) =>
        toast(<ToastTitle announcement={announcement} />, {
          id: announcement.key,
          description: <ToastBody announcement={announcement} />,
          duration: SHOWN_MS,
          position: placeNow(),
        }),
      (key) => toast.dismiss(key),
    )
    return subscribe((event, name) => coalescer.add({ event, name }))
  }, [subscribe])
  useEffect(() => tellLate(subscribeLate, toasts), [subscribeLate, toasts])
  return (
    <Toaster
      // Its own colours are not used: those below follow the page's theme.
      theme="light"
      closeButton
      visibleToasts={3}
      containerAriaLabel={toasts.region}
      toastOptions={{
        closeButtonAriaLabel: toasts.close,
        classNames: {
          toast: 'border-line! bg-panel! text-ink! shadow-high! rounded-card! font-sans!',
          description: 'text-muted!',
          content: 'min-w-0',
          closeButton: 'border-line! bg-panel! text-ink!',
        },
      }}
    />
  )
}
