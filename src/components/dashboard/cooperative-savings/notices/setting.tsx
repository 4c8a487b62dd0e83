import { useId } from 'react'
import type { ReactNode } from 'react'

/** A titled group of settings. */
export function Setting({ title, children }: { title: string; children: ReactNode }) {
  const heading = useId()
  return (
    <section aria-labelledby={heading} className="flex flex-col gap-2.5">
      <h3 id={heading} className="text-sm font-semibold">
        {title}
      </h3>
      {children}
    </section>
  )
}
