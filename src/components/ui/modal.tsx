'use client'

import { useLayoutEffect, useRef } from 'react'
import type { ReactNode } from 'react'

interface ModalProps {
  label: string
  onClose: () => void
  className?: string
  children: ReactNode
}

/** A box before the page: holds the focus and gives it back, closed by Escape or by a press beside it. */
export function Modal({ label, onClose, className = '', children }: ModalProps) {
  const ref = useRef<HTMLDialogElement>(null)
  useLayoutEffect(() => {
    const dialog = ref.current
    dialog?.showModal()
    // Closed while it is still in the page, or the browser would not give the focus back.
    return () => dialog?.close()
  }, [])
  return (
    <dialog
      ref={ref}
      aria-label={label}
      // Told late: it may have been opened again.
      onClose={({ currentTarget }) => {
        if (!currentTarget.open) onClose()
      }}
      onClick={({ target, currentTarget }) => {
        if (target === currentTarget) onClose()
      }}
      className={`m-auto max-h-[85dvh] w-[calc(100%-1.5rem)] animate-fade-in overflow-hidden rounded-card border border-line bg-panel p-0 text-ink shadow-high backdrop:bg-black/45 ${className}`}
    >
      {children}
    </dialog>
  )
}
