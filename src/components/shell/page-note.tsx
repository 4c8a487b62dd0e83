import type { ReactNode } from 'react'

interface PageNoteProps {
  icon: ReactNode
  children: ReactNode
  actions?: ReactNode
}

/** A line above the page's contents, about the page as a whole. */
export function PageNote({ icon, children, actions }: PageNoteProps) {
  return (
    <div className="mx-auto max-w-[90rem] px-3.5 pt-4 sm:px-6">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-2 rounded-card border border-line bg-panel px-4 py-2.5 text-sm shadow-card">
        <span aria-hidden="true" className="text-muted">
          {icon}
        </span>
        <p className="min-w-0 flex-1 basis-52">{children}</p>
        {actions}
      </div>
    </div>
  )
}
