'use client'

import { X } from 'lucide-react'
import { useEffect, useId, useRef, useState } from 'react'
import { IconButton } from '@/components/ui/icon-button'
import { Segmented } from '@/components/ui/segmented'
import { useCopy } from '@/hooks/use-copy'
import { NoticeSettings } from './notice-settings'
import { NoticeView } from './notice-view'
import { SilenceNote } from './silence-note'

const views = ['history', 'settings'] as const

/** The history of what was told, and the settings; below the bell, and from the lower edge on a phone. */
export function NoticeDialog({ onClose }: { onClose: () => void }) {
  const { notices } = useCopy()
  const [view, setView] = useState<(typeof views)[number]>('history')
  const dialog = useRef<HTMLDialogElement>(null)
  const title = useId()
  useEffect(() => dialog.current?.showModal(), [])
  return (
    <dialog
      ref={dialog}
      aria-labelledby={title}
      onClose={onClose}
      // The dialog's own box is only hit where its contents are not: beside it.
      onClick={(event) => {
        if (event.target === event.currentTarget) event.currentTarget.close()
      }}
      className="m-0 h-fit max-h-[min(46rem,calc(100dvh-6rem))] w-[30rem] max-w-none overflow-hidden rounded-card border border-line bg-panel p-0 text-ink shadow-high backdrop:bg-black/30 max-sm:mt-auto max-sm:max-h-[88dvh] max-sm:w-full max-sm:rounded-b-none sm:mt-16 sm:mr-6 sm:ml-auto"
    >
      <div className="flex max-h-[inherit] flex-col">
        <div className="flex flex-wrap items-center gap-x-3 gap-y-2 border-b border-line px-4 py-3">
          <h2 id={title} className="text-base font-semibold tracking-tight">
            {notices.title}
          </h2>
          <div className="ml-auto max-sm:order-1 max-sm:mr-auto max-sm:ml-0 max-sm:basis-full">
            <Segmented
              label={notices.view}
              value={view}
              onChange={setView}
              options={views.map((value) => ({ value, label: notices.views[value] }))}
            />
          </div>
          <IconButton label={notices.close} className="max-sm:ml-auto" onClick={() => dialog.current?.close()}>
            <X aria-hidden="true" size={17} />
          </IconButton>
        </div>
        <SilenceNote />
        {view === 'history' ? <NoticeView onLeave={() => dialog.current?.close()} /> : <NoticeSettings />}
      </div>
    </dialog>
  )
}
