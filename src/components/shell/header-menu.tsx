'use client'

import { useEffect, useRef } from 'react'
import type { ReactNode } from 'react'

interface HeaderMenuProps {
  open: boolean
  onOpenChange: (open: boolean) => void
  button: ReactNode
  children: ReactNode
}

/** What drops down from a button of the header. */
export function HeaderMenu({ open, onOpenChange, button, children }: HeaderMenuProps) {
  const around = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (!open) return
    // A tap elsewhere moves no focus on a touch screen.
    const onPointerDown = ({ target }: Event) => {
      if (target instanceof Node && !around.current?.contains(target)) onOpenChange(false)
    }
    document.addEventListener('pointerdown', onPointerDown)
    return () => document.removeEventListener('pointerdown', onPointerDown)
  }, [open, onOpenChange])
  return (
    <div
      ref={around}
      className="sm:relative"
      onBlur={({ currentTarget, relatedTarget }) => {
        if (relatedTarget && !currentTarget.contains(relatedTarget)) onOpenChange(false)
      }}
      onKeyDown={({ key, currentTarget }) => {
        if (key !== 'Escape' || !open) return
        onOpenChange(false)
        currentTarget.querySelector('button')?.focus()
      }}
    >
      {button}
      {open && (
        <div
          tabIndex={-1}
          className="absolute top-full z-40 mt-2 flex flex-col gap-2 rounded-card border border-line bg-panel p-4 text-sm shadow-high max-sm:inset-x-3.5 sm:right-0 sm:w-72"
        >
          {children}
        </div>
      )}
    </div>
  )
}
