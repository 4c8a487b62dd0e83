'use client'

import { useEffect, useState } from 'react'
import { toast, Toaster } from 'sonner'
import { useCopy } from '@/hooks/use-copy'
import { EventCoalescer } from '@/lib/notifications/event-coalescer'
import type { PoolEvent } from '@/lib/pools/pool-event'
import { placeNow } from './place-now'
import { RareCount } from './rare-count'
import { tellLate } from './tell-late'
import { ToastBody } from './toast-body'
import { ToastTitle } from './toast-title'
import { useKeyboardPause } from './use-keyboard-pause'

const SHOWN_MS = 6000
/** A growing message is drawn anew this often at most: a thousand events a second must not be a thousand drawings. */
const GROWS_EVERY_MS = 250
/** Nobody is interrupted by new pools more often than this. */
const ANNOUNCED_EVERY_MS = 10_000

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
  /** What a screen reader is told of new pools: one sentence for all since the last one. */
  const [said, say] = useState({ turn: 0, pools: 0 })
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
      GROWS_EVERY_MS,
    )
    const news = new RareCount((pools) => say(({ turn }) => ({ turn: turn + 1, pools })), ANNOUNCED_EVERY_MS)
    const leave = subscribe((event, name) => {
      coalescer.add({ event, name })
      if (event.type === 'PoolCreated') news.add()
    })
    return () => {
      leave()
      coalescer.end()
      news.end()
    }
  }, [subscribe])
  useEffect(() => tellLate(subscribeLate, toasts), [subscribeLate, toasts])
  return (
    <>
      <p role="status" className="sr-only">
        {/* The same words are news again as another element's. */}
        {said.pools > 0 && <span key={said.turn}>{toasts.announced(said.pools)}</span>}
      </p>
      <Toaster
        ref={silence}
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
    </>
  )
}

/** What is announced is said in sentences of its own: read aloud, each message of a burst would count up. */
function silence(region: HTMLElement | null): void {
  region?.setAttribute('aria-live', 'off')
}
