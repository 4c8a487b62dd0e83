'use client'

import type { ReactNode } from 'react'

interface WalletMenuProps {
  open: boolean
  onOpenChange: (open: boolean) => void
  button: ReactNode
  children: ReactNode
}

/** What drops down from the wallet's button. */
export function WalletMenu({ open, onOpenChange, button, children }: WalletMenuProps) {
  return (
    <div
      className="relative"
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) onOpenChange(false)
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onOpenChange(false)
      }}
    >
      {button}
      {open && (
        <div
          tabIndex={-1}
          className="absolute top-full right-0 z-40 mt-2 flex w-64 max-w-[calc(100vw-1.75rem)] flex-col gap-2 rounded-card border border-line bg-panel p-4 text-sm shadow-high"
        >
          {children}
        </div>
      )}
    </div>
  )
}
