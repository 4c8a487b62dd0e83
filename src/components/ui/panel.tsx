import { useId } from 'react'
import type { ReactNode } from 'react'

interface PanelProps {
  title: string
  /** Small print beside the title. */
  note?: ReactNode
  actions?: ReactNode
  className?: string
  children: ReactNode
}

/** A titled box: a region of the page with its own heading. */
export function Panel({ title, note, actions, className = '', children }: PanelProps) {
  const heading = useId()
  return (
    <section
      aria-labelledby={heading}
      className={`flex min-w-0 flex-col rounded-card border border-line bg-panel p-4 shadow-card sm:px-[1.125rem] ${className}`}
    >
      <header className="mb-3 flex min-h-8 flex-wrap items-center gap-x-3 gap-y-1">
        <h2 id={heading} className="text-base font-semibold tracking-tight">
          {title}
        </h2>
        {note !== undefined && <span className="tabular text-sm text-muted">{note}</span>}
        {actions !== undefined && <div className="ml-auto">{actions}</div>}
      </header>
      {children}
    </section>
  )
}
