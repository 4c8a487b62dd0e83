import type { ReactNode } from 'react'

/** One thing to choose, under its name. */
export function Setting({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="flex flex-col gap-1.5">
      {/* The control carries the same name. */}
      <span aria-hidden="true" className="text-xs font-semibold text-muted">
        {name}
      </span>
      {children}
    </div>
  )
}
