import type { ReactNode } from 'react'

/** One thing in its states, under its name. */
export function Specimen({ name, children }: { name: string; children: ReactNode }) {
  return (
    <section className="min-w-0 rounded-card border border-line bg-panel p-4">
      <h3 className="mb-3 font-mono text-xs text-muted">{name}</h3>
      <div className="flex flex-wrap items-center gap-3">{children}</div>
    </section>
  )
}
