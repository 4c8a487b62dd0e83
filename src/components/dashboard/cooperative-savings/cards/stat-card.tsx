import { useId } from 'react'
import type { ReactNode } from 'react'
import { Skeleton } from '@/components/ui/skeleton'

/** From a tenth of the 500 shade to a twentieth of the 600. */
const tints = {
  blue: 'from-blue-500/10 to-blue-600/5',
  green: 'from-emerald-500/10 to-emerald-600/5',
  purple: 'from-purple-500/10 to-purple-600/5',
  tide: 'from-tide-500/10 to-tide-600/5',
} as const

interface StatCardProps {
  title: string
  tint: keyof typeof tints
  /** The figure; null while it is on its way. */
  value: ReactNode
  children?: ReactNode
}

/** One figure with its name and a line about it. A group, so that the figure can be found by its name. */
export function StatCard({ title, tint, value, children }: StatCardProps) {
  const heading = useId()
  return (
    <div
      role="group"
      aria-labelledby={heading}
      className={`min-w-0 rounded-card border border-line bg-panel bg-linear-to-br px-3.5 py-3 shadow-card transition-transform hover:scale-[1.01] sm:px-[1.125rem] sm:py-4 ${tints[tint]}`}
    >
      <h2 id={heading} className="text-sm font-medium text-muted">
        {title}
      </h2>
      <p className="tabular text-2xl font-semibold tracking-tight max-[24rem]:text-xl sm:text-3xl">
        {value ?? <Skeleton className="my-1 h-6 w-16 sm:my-1.5 sm:h-7 sm:w-20" />}
      </p>
      <div className="tabular min-h-15 text-sm text-muted sm:max-lg:min-h-10 xl:min-h-10">{children}</div>
    </div>
  )
}
